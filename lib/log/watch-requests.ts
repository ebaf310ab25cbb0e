import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from './log';
import { nameRequest } from './request';
import { readRoutes, routeOf } from './route-of';

/** What a request's answer carries, so that whoever sees it fail can tell which one it was. */
const HEADER = 'X-Request-Id';

/** Names every request before anything else sees it, and writes one line when it is answered or left. */
export function watchRequests(): void {
  const routes = readRoutes();
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const asked = nameRequest();
    const startedAt = performance.now();
    response.setHeader(HEADER, asked.id);
    response.once('close', () => {
      const route = routeOf(routes, request.url ?? '');
      log()[levelOf(route, response)](
        {
          requestId: asked.id,
          user: asked.userId,
          method: request.method,
          route,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - startedAt),
          ...(!response.writableFinished && { isCutOff: true }),
        },
        'request.answered',
      );
    });
  });
}

function levelOf(route: string, { statusCode }: ServerResponse): 'debug' | 'info' | 'error' {
  if (statusCode >= 500) return 'error';
  return route === '/_next/static' ? 'debug' : 'info';
}

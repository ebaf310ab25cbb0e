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
    blameWhoAsks(request, response, () => !asked.isTaken);
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

/** A call of a server action, by a script or by a form. */
const isCall = ({ method, headers }: IncomingMessage) =>
  method === 'POST' &&
  ('next-action' in headers || /^multipart\/form-data/i.test(headers['content-type'] ?? ''));

/**
 * The framework answers 500 to a call whose body it cannot read and to TRACE, before it asks any code of ours: as if
 * the server had failed. It is who asks that did.
 */
function blameWhoAsks(
  request: IncomingMessage,
  response: ServerResponse,
  isUntaken: () => boolean,
): void {
  const instead = request.method === 'TRACE' ? 405 : isCall(request) ? 400 : null;
  if (instead === null) return;
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 500 && isUntaken() ? instead : status, ...rest);
}

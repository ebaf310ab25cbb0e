import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';

/**
 * Once the server is asked to end, each connection ends with its next answer. Node closes those that wait at that
 * moment only: a proxy that goes on asking over the others, or keeps the one whose answer was still being made, would
 * keep the server from ever ending.
 */
export function letConnectionsGo(): void {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => {
      isEnding = true;
    });
  }
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse };
    if (isEnding) response.setHeader('Connection', 'close');
  });
  subscribe('http.server.response.finish', (message) => {
    const { server } = message as { server: Server };
    // The connection waits from the next turn on.
    if (isEnding) setImmediate(() => server.closeIdleConnections());
  });
}

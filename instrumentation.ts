import type { Instrumentation } from 'next';

const isServing = () =>
  process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build';

/** Refuses to start on a configuration that cannot be used; building needs none. */
export async function register(): Promise<void> {
  if (!isServing()) return;
  const { env } = await import('@/lib/env');
  const { isDevelopment } = env();
  const { watchRequests } = await import('@/lib/log/watch-requests');
  watchRequests();
  const { letConnectionsGo } = await import('@/lib/let-connections-go');
  letConnectionsGo();
  if (!isDevelopment) (await import('@/lib/log/take-over-console')).takeOverConsole();
  const { startSender } = await import('@/lib/mail/start-sender');
  startSender();
  const { startRechecker } = await import('@/lib/db/start-rechecker');
  startRechecker();
}

/** Where an error arose; the line before it, of the same request, tells what it was. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  _request,
  { routePath, routeType, renderSource },
) => {
  if (!isServing()) return;
  const { log } = await import('@/lib/log/log');
  const { name } = error instanceof Error ? error : { name: typeof error };
  log().error({ kind: name, route: routePath, part: routeType, renderSource }, 'request.failed');
};

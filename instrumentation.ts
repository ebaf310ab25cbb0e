/** Refuses to start on a configuration that cannot be used; building needs none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { env } = await import('@/lib/env');
  env();
  const { startSender } = await import('@/lib/mail/start-sender');
  startSender();
  const { startRechecker } = await import('@/lib/db/start-rechecker');
  startRechecker();
}

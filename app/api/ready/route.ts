import { isDatabaseReady } from '@/lib/db/ready';

export const dynamic = 'force-dynamic';

/** The database answers and is migrated; 503 within two seconds when it does not. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReady();
  return Response.json(
    { status: isReady ? 'ready' : 'not-ready' },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}

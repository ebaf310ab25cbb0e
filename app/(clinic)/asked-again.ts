import { getTranslations } from 'next-intl/server';

/** What a route of weight answers to who did not show lately that it is them. */
export async function askedAgain(): Promise<Response> {
  const t = await getTranslations('shell.confirmIdentity');
  return new Response(t('route'), {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}

import { findSheet } from '@/app/figures/find-sheet';
import { Person } from '@/lib/figure/drawing';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** No page passes by the proxy here: what it would say of this file the file says itself. */
const NO_PAGE = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'same-origin',
};

/** The catalog's pictures for the prescribe screen; an address of older drawings gets today's, and keeps them not. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ sheet: string }> },
): Promise<Response> {
  const { sheet } = await params;
  const person = Person.options.find((one) => sheet.startsWith(`${one}-`));
  if (!person) {
    return new Response(null, {
      status: 404,
      headers: { ...NO_PAGE, 'Cache-Control': 'no-store' },
    });
  }
  const { body, href } = findSheet(person);
  return new Response(body, {
    headers: {
      ...NO_PAGE,
      'Content-Type': 'application/json',
      'Cache-Control': href.endsWith(`/${sheet}`) ? FOR_EVER : 'no-store',
    },
  });
}

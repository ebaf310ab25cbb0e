import { findSheet } from '@/app/figures/find-sheet';
import { Person } from '@/lib/figure/drawing';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The catalog's pictures for the prescribe screen; an address of older drawings gets today's, and keeps them not. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ sheet: string }> },
): Promise<Response> {
  const { sheet } = await params;
  const person = Person.options.find((one) => sheet.startsWith(`${one}-`));
  if (!person) return new Response(null, { status: 404 });
  const { body, href } = findSheet(person);
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': href.endsWith(`/${sheet}`) ? FOR_EVER : 'no-store',
    },
  });
}

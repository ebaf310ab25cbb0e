import 'server-only';
import { readAtMost } from '@/app/read-at-most';

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/;
const MOST_BYTES = 16_000;
/** The longest form of ours has twenty answers of one name, and three fields more. */
const MOST_FIELDS = 40;

/**
 * A sent form as text, a name given more than once as a list; without a body none. `null` for anything else: files, and
 * more than a form of ours can have.
 */
export async function readFields(
  request: Request,
): Promise<Record<string, string | string[]> | null> {
  const sent = await readAtMost(request, MOST_BYTES);
  // That the page is used is told by a request alone.
  if (sent?.length === 0) return {};
  const type = request.headers.get('content-type') ?? '';
  if (sent === null || !FORM.test(type)) return null;
  const form = await new Response(sent, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => null);
  if (!form) return null;
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MOST_FIELDS || typeof value !== 'string') return null;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, [first = '', ...more]]) => [
      name,
      more.length ? [first, ...more] : first,
    ]),
  );
}

import 'server-only';

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/;
const MOST_BYTES = 16_000;

/** A sent form as text, a name given more than once as a list; `null` for anything else, files included. */
export async function readFields(
  request: Request,
): Promise<Record<string, string | string[]> | null> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) return null;
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  const form = await request.formData().catch(() => null);
  if (!form) return null;
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length !== values.length) return null;
    const [first = ''] = texts;
    fields[name] = texts.length === 1 ? first : texts;
  }
  return fields;
}

import 'server-only';

/** The whole body, or `null` as soon as it is longer: what it says of its length is not believed, and may be absent. */
export async function readAtMost(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return Buffer.concat(parts);
    length += value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(value);
  }
}

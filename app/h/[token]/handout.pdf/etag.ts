/** Whether who asks has it already: `If-None-Match` may list several tags, weak ones too, or be `*`. */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** Where to go after the sign-in: a path of this site, never an address elsewhere. */
export function ownPath(asked: string | undefined): string {
  const fallback = '/patients';
  if (!asked?.startsWith('/')) return fallback;
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return fallback;
  const wanted = new URL(asked, here);
  if (wanted.origin !== here || wanted.pathname.startsWith('//')) return fallback;
  return `${wanted.pathname}${wanted.search}`;
}

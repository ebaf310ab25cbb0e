/** The figure to which the keyboard is led on the page that comes: its title there, or its card in the overview. */
export const awaited: { figure: string | null } = { figure: null };

/** `true` once for the figure that is awaited. */
export function takeAwaited(figure: string): boolean {
  const isAwaited = awaited.figure === figure;
  if (isAwaited) awaited.figure = null;
  return isAwaited;
}

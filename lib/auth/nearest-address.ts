/** The address the nearest proxy saw stands last; without a proxy Next puts the connection's there. */
export function nearestAddress(forwardedFor: unknown): string {
  return (
    String(forwardedFor ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  );
}

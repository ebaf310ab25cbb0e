import 'server-only';

/** Longer than any name or hospital number. */
const LONGEST_QUERY = 120;

/** What the list's address asks for. */
export function readListAddress({ q, show }: Record<string, string | string[] | undefined>): {
  /** Empty = everybody. */
  query: string;
  isAttentionOnly: boolean;
} {
  // PostgreSQL has no NUL, so no name holds one.
  const query = typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, LONGEST_QUERY) : '';
  return { query, isAttentionOnly: query === '' && show === 'attention' };
}

import 'server-only';
import type { ListAddress } from '@/components/patients/list-address';

/** Longer than any name or hospital number. */
const LONGEST_QUERY = 120;

/** At most one of the two: what the list is narrowed to. */
export type AskedList = ListAddress & { isAttentionOnly: boolean; isToIssueOnly: boolean };

type SearchParams = Record<string, string | string[] | undefined>;

/** What the list's address asks for. */
export function readListAddress(params: SearchParams): AskedList {
  const { q, show, sort, after, before, template } = params;
  // PostgreSQL has no NUL, so no name holds one.
  const query = typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, LONGEST_QUERY) : '';
  return {
    query,
    sort: sort === 'changed' ? 'changed' : 'name',
    from: fromOf(after, 'after') ?? fromOf(before, 'before'),
    template: typeof template === 'string' && template !== '' ? template.slice(0, 60) : null,
    isAttentionOnly: query === '' && show === 'attention',
    isToIssueOnly: query === '' && show === 'to-issue',
  };
}

function fromOf(id: SearchParams[string], direction: 'after' | 'before'): ListAddress['from'] {
  return typeof id === 'string' ? { id, direction } : null;
}

import 'server-only';
import type { ListAddress } from '@/components/patients/list-address';
import { findSearch } from '@/lib/auth/kept-searches';

/** At most one of the two: what the list is narrowed to. */
export type AskedList = ListAddress & { isAttentionOnly: boolean; isToIssueOnly: boolean };

type SearchParams = Record<string, string | string[] | undefined>;

/** What the list's address asks for. */
export async function readListAddress(params: SearchParams): Promise<AskedList> {
  const { search, show, sort, after, before, template } = params;
  const query = await findSearch(search);
  return {
    query,
    search: query === '' ? '' : String(search),
    // A search looks for one patient, whoever has them.
    whose: query === '' && (show === 'mine' || show === 'nobody') ? show : 'everybody',
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

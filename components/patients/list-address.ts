/** What the list of patients shows, as its address says it. */
export type ListAddress = {
  /** Empty = everybody. */
  query: string;
  sort: 'name' | 'changed';
  /** The patient next to whom the page starts; `null` = the first page. */
  from: { id: string; direction: 'after' | 'before' } | null;
};

/** The address of a list; what is left out stands as it does at first. */
export function listHref({ query = '', sort = 'name', from = null }: Partial<ListAddress>): string {
  const said = new URLSearchParams({
    ...(query && { q: query }),
    ...(sort !== 'name' && { sort }),
    ...(from && { [from.direction]: from.id }),
  });
  return said.size === 0 ? '/patients' : `/patients?${said}`;
}

/** What the list of patients shows, as its address says it. */
export type ListAddress = {
  /** Empty = everybody. */
  query: string;
  /** Stands for the query in the address, where a name has no place; empty = no query. */
  search: string;
  /** `mine`: of whom the reader is the doctor; `nobody`: who has a course and no doctor. */
  whose: 'everybody' | 'mine' | 'nobody';
  sort: 'name' | 'changed';
  /** The patient next to whom the page starts; `null` = the first page. */
  from: { id: string; direction: 'after' | 'before' } | null;
  /** Taken along to whoever is prescribed for; `null` = none. */
  template: string | null;
};

/** The address of a list; what is left out stands as it does at first. */
export function listHref(address: Partial<ListAddress>): string {
  const { search = '', whose = 'everybody', sort = 'name', from = null, template = null } = address;
  const said = new URLSearchParams({
    ...(search && { search }),
    ...(whose !== 'everybody' && { show: whose }),
    ...(sort !== 'name' && { sort }),
    ...(from && { [from.direction]: from.id }),
    ...(template !== null && { template }),
  });
  return said.size === 0 ? '/patients' : `/patients?${said}`;
}

/** A hospital number holds a digit, a name does not. */
export const looksLikeNumber = (query: string): boolean => /\d/.test(query);

/** Straight to prescribing, with the template that was taken along. */
export function prescribeHref(id: string, template: ListAddress['template']): string {
  const asked = template === null ? '' : `?${new URLSearchParams({ template })}`;
  return `/patients/${id}/prescribe${asked}`;
}

import type { Finding } from './finding';
import { SOURCES } from './rules';

const sourceById = new Map(SOURCES.map(({ id, title, url }) => [id, { id, title, url }]));

/** Sources as a finding cites them. @throws RangeError for an id that is not in the list. */
export function citeSources(ids: readonly string[]): Finding['sources'] {
  return ids.map((id) => {
    const source = sourceById.get(id);
    if (!source) throw new RangeError(`No source ${id}`);
    return source;
  });
}

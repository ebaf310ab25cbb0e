import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import shortNames from './content/short-names.json';
import type { Factor } from './factors';

const names = z.record(z.string(), Bilingual).parse(shortNames);

/** What stands over a column of the rules: short, and only beside the full name or a way to it. */
export function shortNameOf({ id, name }: Pick<Factor, 'id' | 'name'>): Bilingual {
  return names[id] ?? name;
}

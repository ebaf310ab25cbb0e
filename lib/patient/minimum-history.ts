import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import groups from './content/minimum-history.json';

const HistoryGroup = z.strictObject({
  id: z.string(),
  name: Bilingual,
  factors: z.array(z.string()).min(1),
});

/** What must be answered before "no finding" may be said: every factor is in exactly one group. */
export const HISTORY_GROUPS = z.array(HistoryGroup).parse(groups);

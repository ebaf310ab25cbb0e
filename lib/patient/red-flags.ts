import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import redFlags from './content/red-flags.json';

const RedFlag = z.strictObject({
  id: z.string(),
  question: Bilingual,
  action: z.enum(['emergency-now', 'same-day', 'pause-and-assess', 'routine-referral']),
  actionText: Bilingual,
  category: Bilingual,
  /** A yes also makes this factor present; `null` = the flag stands alone. */
  factor: z.string().nullable(),
  sources: z.array(z.string()).min(1),
});
export type RedFlag = z.infer<typeof RedFlag>;

/** The screening questions, in the order they are asked. */
export const RED_FLAGS: readonly RedFlag[] = z.array(RedFlag).parse(redFlags);

import { z } from 'zod';
import { Bilingual } from './bilingual';

/** A sport, a walk in water, or the face-down arch test: advice beside the exercises, never part of the program. */
export const Activity = z.strictObject({
  id: z.string(),
  kind: z.enum(['activity', 'self-test', 'sport-to-avoid']),
  name: Bilingual,
  how: Bilingual,
  why: Bilingual,
  /** `null` for a sport that is only ever advised against. */
  stopIf: Bilingual.nullable(),
  attributes: z.array(z.string()).min(1),
  advice: z.enum(['do', 'avoid']),
  /** What the article says of it. */
  article: Bilingual,
  /** In words: an activity has no sets or repetitions. `null` = none given. */
  dose: Bilingual.nullable(),
  figure: z.strictObject({
    view: z.enum(['side', 'front']),
    startPose: z.string().min(1),
    endPose: z.string().min(1),
    moves: z.string().min(1),
    muscles: z.array(z.string()).min(1),
    props: z.array(z.string()),
  }),
});
export type Activity = z.infer<typeof Activity>;

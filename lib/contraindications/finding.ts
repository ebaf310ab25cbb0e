import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import { Dose } from '@/lib/catalog/dose';

/** What to do, worst first. */
export const Tier = z.enum(['stop', 'contraindicated', 'caution', 'note']);
export type Tier = z.infer<typeof Tier>;

/** Of a target or of the whole, worst first. `clear` means "no finding with the history answered", never "safe". */
export const Outcome = z.enum([
  'stop',
  'contraindicated',
  'caution',
  'not-checked',
  'note',
  'clear',
]);
export type Outcome = z.infer<typeof Outcome>;

/** A: guideline or trial. B: observational or consensus. C: expert opinion or mechanism. */
export const Evidence = z.enum(['A', 'B', 'C']);

export const Finding = z.strictObject({
  kind: z.string(),
  tier: Tier,
  evidence: Evidence,
  /** `interpretation` is ours and not yet signed off by a clinic. */
  review: z.enum(['article', 'interpretation', 'signed-off']),
  urgency: z.enum(['emergency-now', 'same-day', 'pause-and-assess', 'routine-referral']).optional(),
  /** Every rule merged here, worst first; text, letter and sources are the first rule's. */
  ruleIds: z.array(z.string()),
  because: z.array(
    z.strictObject({ factor: z.string().optional(), attribute: z.string().optional() }),
  ),
  /** Request fields that would sharpen it, such as `since`. */
  missing: z.array(z.string()),
  message: Bilingual,
  modification: Bilingual.optional(),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string() })),
  /** The dose field it speaks of. */
  field: z.string().optional(),
  sourcesDisagree: z.literal(true).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Another exercise with the same purpose and no finding above note for this patient. */
export const Swap = z.strictObject({
  id: z.string(),
  variant: z.string(),
  dose: Dose,
  why: Bilingual,
});
export type Swap = z.infer<typeof Swap>;

export const NotChecked = z.strictObject({
  reason: z.enum([
    'factor-unknown',
    'age-unknown',
    'sex-unknown',
    'red-flags-not-asked',
    'exercise-untagged',
  ]),
  id: z.string(),
});
export type NotChecked = z.infer<typeof NotChecked>;

export const TargetResult = z.strictObject({
  id: z.string(),
  /** Absent for an activity. */
  variant: z.string().optional(),
  outcome: Outcome,
  findings: z.array(Finding),
  swaps: z.array(Swap),
});
export type TargetResult = z.infer<typeof TargetResult>;

/** The answer of the check, and the body of `POST /api/v1/check`. */
export const CheckResult = z.strictObject({
  knowledgeVersion: z.string(),
  outcome: Outcome,
  targets: z.array(TargetResult),
  program: z.strictObject({ findings: z.array(Finding) }),
  notChecked: z.array(NotChecked),
});
export type CheckResult = z.infer<typeof CheckResult>;

import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import { Dose } from '@/lib/catalog/dose';
import { CalendarDay } from '@/lib/patient/patient-facts';
import { OUTCOMES, TIERS } from './tiers';

export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** A: guideline or trial. B: observational or consensus. C: expert opinion or mechanism. */
export const Evidence = z.enum(['A', 'B', 'C']);

/** `interpretation` is ours and not yet signed off by the clinic; `article` is the source article's own word. */
export const Review = z.enum(['article', 'interpretation', 'signed-off']);
export type Review = z.infer<typeof Review>;

/** Of one target. */
const TARGET_KINDS = [
  'contraindication',
  'dose-limit',
  'against-direction',
  'clearance',
  'recommendation',
] as const;

/** Of the whole program. */
const PROGRAM_KINDS = [
  'program-stop',
  'red-flag-positive',
  'directional-conflict',
  'straining-double',
  'fall-bleed',
  'falls-stack',
  'screening-missing',
  'bone-health-unknown',
  'pressure-missing',
  'date-missing',
  'contradiction',
  'age-under-18',
  'exercise-count',
  'opposite-directions',
  'repeated-load',
  'daily-minutes',
  'nothing-suitable',
] as const;

export const FindingKind = z.enum([...TARGET_KINDS, ...PROGRAM_KINDS]);
export type FindingKind = z.infer<typeof FindingKind>;

/** A rule the clinic made milder: it still speaks wherever it would have fired, and says who lowered it and why. */
export const Loosening = z.strictObject({
  ruleId: z.string(),
  from: Tier,
  to: Tier,
  reason: z.string(),
  by: z.string(),
  on: CalendarDay,
});
export type Loosening = z.infer<typeof Loosening>;

/** The dose fields that dose rules speak of. `repetitions` counts a whole day, both sides and all sets. */
export const LimitedField = z.enum(['holdSeconds', 'repetitions', 'sets', 'perDay']);
export type LimitedField = z.infer<typeof LimitedField>;

export const Finding = z.strictObject({
  kind: FindingKind,
  tier: Tier,
  evidence: Evidence,
  review: Review,
  urgency: z.enum(['emergency-now', 'same-day', 'pause-and-assess', 'routine-referral']).optional(),
  /** Every rule merged here, worst first; text, letter, sources and review are the first rule's. */
  ruleIds: z.array(z.string()),
  because: z.array(
    z.strictObject({ factor: z.string().optional(), attribute: z.string().optional() }),
  ),
  /** Request fields that would sharpen it, such as `since`. */
  missing: z.array(z.string()),
  message: Bilingual,
  modification: Bilingual.optional(),
  /** Empty for a rule of the clinic's own. */
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string() })),
  /** The dose field it speaks of. */
  field: LimitedField.optional(),
  sourcesDisagree: z.literal(true).optional(),
  /** The movement's tagging is an open question of the material, to be settled by a clinic. */
  open: z.literal(true).optional(),
  loosened: z.array(Loosening).optional(),
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

/** `swaps`: the neutral set of a combination, otherwise empty. */
export const ProgramFinding = Finding.extend({ swaps: z.array(Swap).default([]) });
export type ProgramFinding = z.infer<typeof ProgramFinding>;

export const NotChecked = z.strictObject({
  reason: z.enum([
    'factor-unknown',
    'age-unknown',
    'sex-unknown',
    'red-flags-not-asked',
    'exercise-untagged',
    'clinic-rule-unreadable',
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
  /** An exercise of the clinic's own that is no longer prescribed. */
  isWithdrawn: z.literal(true).optional(),
});
export type TargetResult = z.infer<typeof TargetResult>;

/** The answer of the check, and the body of `POST /api/v1/check`. */
export const CheckResult = z.strictObject({
  knowledgeVersion: z.string(),
  outcome: Outcome,
  targets: z.array(TargetResult),
  program: z.strictObject({ findings: z.array(ProgramFinding) }),
  notChecked: z.array(NotChecked),
});
export type CheckResult = z.infer<typeof CheckResult>;

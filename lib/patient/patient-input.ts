import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';
import { PlainText } from '@/lib/catalog/plain-text';
import { FACTORS } from './factors';
import { HISTORY_GROUPS } from './minimum-history';
import { CalendarDay, PatientFacts, StatedFactor } from './patient-facts';
import { RED_FLAGS } from './red-flags';

const idOf = (known: readonly { id: string }[]) => {
  const ids = new Set(known.map(({ id }) => id));
  return z.string().refine((id) => ids.has(id), 'unknown-id');
};

const facts = PatientFacts.shape;

/** Whose word an answer is; `not-recorded` for answers from before this was asked. */
export const SaidBy = z.enum(['patient', 'family', 'medical-record', 'not-recorded']);
export type SaidBy = z.infer<typeof SaidBy>;

/** "None of these" for one group of the minimum history. */
const HistoryAnswer = z.strictObject({
  group: idOf(HISTORY_GROUPS),
  saidOn: CalendarDay,
  saidBy: SaidBy,
});
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;

/** One shape for the form, the action and the database. */
export const PatientInput = z
  .strictObject({
    name: PlainText.trim().min(1).max(120),
    hospitalNumber: PlainText.trim().min(1).max(40),
    birthDate: CalendarDay.nullable(),
    sex: z.enum(['female', 'male', 'unknown']),
    /** Language of the handout. */
    language: Language,
    /** Day the red-flag questions were asked; `null` = not asked. */
    redFlagsAskedOn: CalendarDay.nullable(),
    /** `null` = not asked. */
    redFlagsSaidBy: SaidBy.nullable(),
    redFlags: z.array(idOf(RED_FLAGS)),
    redFlagsAssessed: z.array(idOf(RED_FLAGS)),
    noneOf: z
      .array(HistoryAnswer)
      .refine((all) => new Set(all.map(({ group }) => group)).size === all.length, 'duplicate'),
    directionalPreference: z.enum(['flexion', 'extension', 'none', 'unknown']),
    restingSystolic: facts.restingSystolic.unwrap(),
    restingDiastolic: facts.restingDiastolic.unwrap(),
    pressureTakenOn: CalendarDay.nullable(),
    /** Weeks on the day `gestationOn`. */
    gestationWeeks: facts.gestationWeeks.unwrap(),
    gestationOn: CalendarDay.nullable(),
    heightCm: facts.heightCm.unwrap(),
    weightKg: facts.weightKg.unwrap(),
    tScore: facts.tScore.unwrap(),
    proneArchTest: z.enum(['painless', 'painful', 'not-done']),
    factors: z
      .array(StatedFactor.omit({ weeksSince: true }).extend({ id: idOf(FACTORS) }))
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'duplicate'),
  })
  .refine(
    ({ redFlagsAskedOn, redFlagsSaidBy }) =>
      (redFlagsAskedOn === null) === (redFlagsSaidBy === null),
    { path: ['redFlagsSaidBy'], error: 'unsigned' },
  );
export type PatientInput = z.infer<typeof PatientInput>;

/** A patient as kept; `version` counts the saves and makes a second tab's save visible. */
export type PatientRecord = PatientInput & { id: string; version: number };

import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import factors from './content/factors.json';

const Factor = z.strictObject({
  id: z.string(),
  group: z.string(),
  name: Bilingual,
  /** WHO ICD-10 stems; not checked against ICD-10-TM. May be empty, as for an age band. */
  icd10: z.array(z.string()),
  synonyms: z.array(z.string()),
  /** What `since` counts from; `null` = no rule asks for a date. */
  anchor: z.enum(['onset', 'surgery', 'delivery', 'gestation']).nullable(),
  qualifiers: z.array(
    z.enum(['side', 'surgeonCleared', 'restingSystolic', 'restingDiastolic', 'flare', 'age']),
  ),
  /** Asked most; offered first. */
  isCore: z.boolean(),
  note: Bilingual.nullable(),
});
export type Factor = z.infer<typeof Factor>;

/** Conditions and circumstances the rules know, in knowledge order. */
export const FACTORS: readonly Factor[] = z.array(Factor).parse(factors);

const byId = new Map(FACTORS.map((factor) => [factor.id, factor]));

export function findFactor(id: string): Factor | null {
  return byId.get(id) ?? null;
}

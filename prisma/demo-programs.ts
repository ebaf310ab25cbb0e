import type { Language } from '@/lib/catalog/bilingual';
import { requireVariant } from '@/lib/catalog/catalog';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { DemoPatient } from './demo-patients';

export type DemoProgram = {
  patient: DemoPatient;
  language: Language;
  variants: string[];
  /** Days before the day on which the demonstration is loaded. */
  issuedBefore: number;
};

/** Days before today on which the first of them was issued. */
export const LOGGED_DAYS = 27;

/** The first is the one whose link is printed. */
export const DEMO_PROGRAMS: readonly DemoProgram[] = [
  {
    patient: 'muscleStrain',
    language: 'th',
    variants: ['EX01-b', 'EX09-a', 'EX12-a'],
    issuedBefore: LOGGED_DAYS,
  },
  {
    patient: 'osteoporosis',
    language: 'th',
    variants: ['EX04-b', 'EX09-b', 'EX12-a'],
    issuedBefore: 3,
  },
  {
    patient: 'stenosis',
    language: 'th',
    variants: ['EX03-a', 'EX09-a', 'EX01-b', 'EX04-b'],
    issuedBefore: 3,
  },
];

/** Each variant in its own dose, every caution read. */
export function draftOfVariants(variants: readonly string[]): PrescriptionDraft {
  return PrescriptionDraft.parse({
    entries: variants.map((id) => {
      const { exercise, variant } = requireVariant(id);
      return { exercise: exercise.id, variant: id, dose: variant.dose, acknowledged: true };
    }),
  });
}

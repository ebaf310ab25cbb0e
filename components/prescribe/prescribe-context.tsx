'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Assessment, DoseLimit } from '@/lib/contraindications/assessment';
import type { CheckResult, Outcome } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import type { Templating } from './template-view';
import type { ProgramActs } from './use-program';

export type PrescribeView = {
  patientId: string;
  language: Language;
  assessment: Assessment;
  draft: PrescriptionDraft;
  check: CheckResult;
  /** The same check of other entries, such as a dose that is being considered. */
  assess: (entries: readonly ProgramEntry[]) => CheckResult;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  choices: readonly Choice[];
  variants: ReadonlyMap<string, VariantChoice>;
  /** Every variant with this patient's default dose, before it is chosen. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** Dose rules of this patient. */
  limits: readonly DoseLimit[];
  /** Conditions and movements by id. */
  names: Record<string, Bilingual>;
  /** End pose by variant, drawn by the server; decoration beside the name. */
  figures: Record<string, ReactNode>;
  acts: ProgramActs;
  templating: Templating;
};

const PrescribeContext = createContext<PrescribeView | null>(null);

export const PrescribeProvider = PrescribeContext.Provider;

/** @throws outside of the prescribe screen. */
export function usePrescribe(): PrescribeView & { nameOf: (variant: string) => string } {
  const view = useContext(PrescribeContext);
  if (!view) throw new Error('usePrescribe outside of PrescribeProvider');
  const nameOf = (variant: string) => view.variants.get(variant)?.name[view.language] ?? variant;
  return { ...view, nameOf };
}

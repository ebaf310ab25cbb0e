'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Assessment } from '@/lib/contraindications/assessment';
import type { CheckResult, Outcome, TargetResult } from '@/lib/contraindications/finding';
import type { AnswerInPlace } from '@/lib/patient/answer-in-place';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import type { AnswerFactor } from './answers';
import type { Templating } from './template-view';
import type { OwnDefaults } from './use-dose-defaults';
import type { Favourites } from './use-favourites';
import type { ProgramActs } from './use-program';

/** The record whose open questions may be answered from here. */
export type OpenHistory = {
  /** The record's, as it was checked. */
  version: number;
  /** Of the open factors: which a word answers; the others want the form. */
  inPlace: Record<string, AnswerInPlace>;
  answer: AnswerFactor;
};

export type PrescribeView = {
  patientId: string;
  language: Language;
  draft: PrescriptionDraft;
  check: CheckResult;
  /** The same check of other entries, such as a dose that is being considered. */
  assess: (entries: readonly ProgramEntry[]) => CheckResult;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  choices: readonly Choice[];
  variants: ReadonlyMap<string, VariantChoice>;
  assessment: Assessment;
  /** Every variant with this patient's default dose, before it is chosen; without swaps. */
  verdicts: ReadonlyMap<string, TargetResult>;
  outcomes: ReadonlyMap<string, Outcome>;
  /** The doctor's own starting doses. */
  defaults: OwnDefaults;
  /** Conditions and movements by id. */
  names: Record<string, Bilingual>;
  /** Of the conditions that findings name, where room is short. */
  shortNames: Record<string, Bilingual>;
  /** End pose by variant, drawn by the server; decoration beside the name. */
  figures: Record<string, ReactNode>;
  favourites: Favourites;
  history: OpenHistory;
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

import type { ReactNode } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { CheckResult } from '@/lib/contraindications/finding';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import type { PrescriberRole } from '@/lib/prescription/blockers';
import type { Before } from '@/lib/prescription/hint-counts';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { HintRule } from '@/lib/prescription/program-hints';

/** Of a way to do an exercise, in the reader's language; `sideMeans` as the dose sentence needs it. */
export type NamedVariant = { name: string; sideMeans: Bilingual | null };

/** Where a draft stands between a therapist and a physiatrist; `to` `null` = for any of them. */
export type HandingView =
  | { state: 'handed-in'; at: Date; byName: string; to: string | null; note: string }
  | { state: 'sent-back'; at: Date; byName: string; note: string };

/** All that the review shows of a stored draft. */
export type ReviewView = {
  patient: { id: string; name: string; hospitalNumber: string; language: Language };
  role: PrescriberRole;
  draft: PrescriptionDraft;
  version: number;
  /** Of the stored history; the review changes no exercise, so it stays as it is. */
  check: CheckResult;
  /** The version that the patient has; `null` = none. */
  before: { number: number; program: PrescriptionDraft } | null;
  variants: Record<string, NamedVariant>;
  /** Conditions by id, for missing answers. */
  factors: Record<string, string>;
  /** End pose by variant; decoration beside the name. */
  figures: Record<string, ReactNode>;
  /** `null`: nobody handed it in. */
  handing: HandingView | null;
  physiatrists: readonly { id: string; name: string }[];
  /** In which the handout may be. */
  languages: readonly PrintLanguage[];
  /** As it was printed last, or the usual. */
  printSize: PrintSize;
  hints: { rules: readonly HintRule[]; before: Before };
  /** Days for which the link works after the review; of the clinic. */
  daysAfterReview: number;
};

import { z } from 'zod';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { Dose } from '@/lib/catalog/dose';
import { PlainText } from '@/lib/catalog/plain-text';
import { type PrescriptionDraft, ProgramEntry } from './program';

export const TemplateEntry = z.strictObject({
  exercise: ProgramEntry.shape.exercise,
  variant: ProgramEntry.shape.variant,
  /** `null` = whatever dose is usual for the patient it is used for. */
  dose: Dose.nullable().default(null),
  /** To the patient; may be empty. */
  note: ProgramEntry.shape.note,
});
export type TemplateEntry = z.infer<typeof TemplateEntry>;

/** What a person writes of a template; the words stand in the language they were typed in. */
export const TemplateInput = z.strictObject({
  name: PlainText.trim().min(1).max(80),
  /** For colleagues, never for a patient; may be empty. */
  note: PlainText.trim().max(300),
  entries: z.array(TemplateEntry).min(1).max(12),
});
export type TemplateInput = z.infer<typeof TemplateInput>;

/** `condition`: from our reading of what suits a condition; `set`: of the article; the others are the clinic's. */
export const TEMPLATE_KINDS = ['condition', 'mine', 'shared', 'set'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A template as it is offered; a typed name is the same in both languages. */
export type Template = {
  /** A row's uuid, `set-1` or the condition it is for. */
  id: string;
  kind: TemplateKind;
  /** `null`: the screen names it, by its set. */
  name: Bilingual | null;
  note: Bilingual | null;
  entries: TemplateEntry[];
};

export function templateEntry(exercise: string, variant: string): TemplateEntry {
  return { exercise, variant, dose: null, note: '' };
}

/** Of the article, 1 to 4; `null` for any other template. */
export function setOf({ id, kind }: Pick<Template, 'id' | 'kind'>): number | null {
  return kind === 'set' ? Number(id.slice('set-'.length)) : null;
}

const isSameDose = (one: Dose, other: Dose) =>
  Dose.keyof().options.every((field) => one[field] === other[field]);

/**
 * A program as a template. A dose that is the usual one for this patient stays open, so that the next patient gets their
 * own; overrides and readings belong to the patient and stay behind.
 */
export function templateOf(
  { entries }: Pick<PrescriptionDraft, 'entries'>,
  usualDose: (variant: string) => Dose | null,
): TemplateEntry[] {
  return entries.map(({ exercise, variant, dose, note }) => {
    const usual = usualDose(variant);
    return { exercise, variant, dose: usual && isSameDose(usual, dose) ? null : dose, note };
  });
}

import type { TemplateAct } from '@/components/templates/template-answer';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import type { Finding } from '@/lib/contraindications/finding';
import {
  type ApplyTo,
  applyTemplate,
  isFitting,
  isInConflict,
  type TemplateLine,
} from '@/lib/prescription/apply-template';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import { findingKey } from '@/lib/prescription/finding-key';
import type { ProgramEntry } from '@/lib/prescription/program';
import type { Template } from '@/lib/prescription/template';

/** A template as the prescribe screen offers it. */
export type OfferedTemplate = Template & {
  /** Of a shared one; `null` for the others. */
  by: string | null;
};

/** What the screen is given for its templates. */
export type Templating = {
  templates: readonly OfferedTemplate[];
  /** To begin with, as the address asks; `null` = none. */
  startTemplate: string | null;
  /** Nobody waits for it. */
  countUse: (request: { id: string }) => Promise<unknown>;
  makeTemplate: TemplateAct;
  mayShare: boolean;
};

/** How a template meets the patient by itself, as its row says it. */
export type Fit = { fitting: number; notChecked: number; lines: TemplateLine[] };

export function fitOf(template: Template, patient: Omit<ApplyTo, 'program'>): Fit {
  const lines = applyTemplate(template, { ...patient, program: [] });
  return {
    lines,
    fitting: lines.filter(isFitting).length,
    notChecked: lines.filter(({ outcome }) => outcome === 'not-checked').length,
  };
}

/** What the whole program would be told that it is not told now, worst first. */
export function newProgramFindings(
  assessment: Assessment,
  { before, after }: Record<'before' | 'after', readonly ProgramEntry[]>,
): Finding[] {
  const known = checkProgram(assessment, before).program.findings.map(findingKey);
  const { findings } = checkProgram(assessment, after).program;
  return findings.filter((finding) => !known.includes(findingKey(finding)));
}

/** Nothing for the doctor to decide first: one press is enough. */
export function isPlain(
  lines: readonly TemplateLine[],
  assessment: Assessment,
  program: readonly ProgramEntry[],
): boolean {
  if (program.length > 0 || lines.length > MOST_EXERCISES || lines.some(isInConflict)) return false;
  const after = lines.flatMap(({ entry }) => entry ?? []);
  return newProgramFindings(assessment, { before: [], after }).every(({ tier }) => tier === 'note');
}

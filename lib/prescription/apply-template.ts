import type { Dose } from '@/lib/catalog/dose';
import type { Assessment, DoseLimit } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import { isOver, mendDose } from '@/lib/contraindications/dose-findings';
import type { Finding, LimitedField, Outcome, Swap } from '@/lib/contraindications/finding';
import { newEntry } from './edit-program';
import type { ProgramEntry } from './program';
import type { Template, TemplateEntry } from './template';

/** `swap` is one of those offered for the line. */
export type LineChoice = { kind: 'keep' } | { kind: 'leave-out' } | { kind: 'swap'; swap: Swap };

/** A number of the template that is more than this patient's rules allow. */
export type LoweredDose = { field: LimitedField; from: number; to: number };

export type TemplateLine = {
  wanted: TemplateEntry;
  /** As it would stand in the program; `null` when there is no such exercise any more. */
  entry: ProgramEntry | null;
  /** Of it alone with this patient; `stop` while the whole program is held. */
  outcome: Outcome;
  /** Worst first. */
  findings: Finding[];
  /** Best first; none stands in the program or in another line. */
  swaps: Swap[];
  /** `gone`: no longer in the catalog. `untagged`: its movement is not described, so nothing checks it. */
  missing: 'gone' | 'untagged' | null;
  lowered: LoweredDose[];
  /** It stands in the program already, and stays as it is there. */
  isThere: boolean;
  /** What happens unless the doctor decides otherwise. */
  suggested: LineChoice;
};

export type ApplyTo = {
  assessment: Assessment;
  /** What it is added to; empty when it takes the place of everything. */
  program: readonly ProgramEntry[];
  /** Whether an exercise can still be chosen; the clinic may have put one of its own away. */
  isOffered: (variant: string) => boolean;
};

/** The dose with what is above the patient's limits brought down to them; aims for more change nothing. */
function lowerDose(
  dose: Dose,
  limits: readonly DoseLimit[],
): { dose: Dose; lowered: LoweredDose[] } {
  let lower = dose;
  for (const limit of limits) {
    const most = { ...limit, min: null };
    if (!isOver(most, lower)) continue;
    lower = { ...lower, ...mendDose(limit.finding, [most], lower) };
  }
  const fields = [...new Set(limits.map(({ field }) => field))];
  const lowered = fields
    .filter((field) => lower[field] !== dose[field])
    .map((field) => ({ field, from: dose[field], to: lower[field] }));
  return { dose: lower, lowered };
}

/** A template's exercise for this patient; `null` when there is no such exercise. */
function fitEntry(
  { exercise, variant, dose: fixed, note }: TemplateEntry,
  { assessment: { targets, limits }, isOffered }: Omit<ApplyTo, 'program'>,
): { entry: ProgramEntry; lowered: LoweredDose[] } | null {
  const target = targets[variant];
  if (!target?.dose || target.exercise !== exercise || !isOffered(variant)) return null;
  if (!fixed)
    return { entry: { ...newEntry({ exercise, variant, dose: target.dose }), note }, lowered: [] };
  const held = target.limits.flatMap((number) => limits[number] ?? []);
  const { dose, lowered } = lowerDose(fixed, held);
  return { entry: { ...newEntry({ exercise, variant, dose }), note }, lowered };
}

const isBarred = (outcome: Outcome) => outcome === 'contraindicated' || outcome === 'stop';

function suggest({ missing, findings, swaps }: Omit<TemplateLine, 'suggested'>): LineChoice {
  if (missing === 'gone') return { kind: 'leave-out' };
  if (!findings.some(({ tier }) => isBarred(tier))) return { kind: 'keep' };
  const [swap] = swaps;
  return swap ? { kind: 'swap', swap } : { kind: 'leave-out' };
}

/** What the line brings into the program. */
function broughtBy(
  { entry }: Pick<TemplateLine, 'entry'>,
  choice: LineChoice,
): ProgramEntry | null {
  if (choice.kind === 'leave-out') return null;
  if (choice.kind === 'keep') return entry;
  const { id: exercise, variant, dose } = choice.swap;
  return newEntry({ exercise, variant, dose });
}

/**
 * A template put against a patient, line by line in its order, before anything is changed. What no rule bars is kept; a
 * barred exercise gives way to the best that passes, or is left out; nothing happens until the doctor agrees.
 */
export function applyTemplate(
  { entries }: Pick<Template, 'entries'>,
  { assessment, program, isOffered }: ApplyTo,
): TemplateLine[] {
  const fitted = entries.map((wanted) => ({
    wanted,
    fitted: fitEntry(wanted, { assessment, isOffered }),
  }));
  const isThere = (variant: string) => program.some((entry) => entry.variant === variant);
  // What is known to come in: a swap for one line is not offered for the next.
  const coming = fitted.map(({ fitted: one, wanted }) =>
    one && !isThere(wanted.variant) ? one.entry : null,
  );
  return fitted.map(({ wanted, fitted: one }, index) => {
    const others = [...program, ...coming.flatMap((entry) => entry ?? [])];
    const target = one && checkOf(assessment, one.entry, others);
    const line = {
      wanted,
      entry: one?.entry ?? null,
      outcome: target?.outcome ?? ('not-checked' as const),
      findings: target?.findings ?? [],
      swaps: target?.swaps ?? [],
      missing: missingOf(assessment, one?.entry ?? null),
      lowered: one?.lowered ?? [],
      isThere: isThere(wanted.variant),
    };
    const suggested = line.isThere ? { kind: 'keep' as const } : suggest(line);
    if (!line.isThere) coming[index] = broughtBy(line, suggested);
    return { ...line, suggested };
  });
}

function checkOf(assessment: Assessment, entry: ProgramEntry, others: readonly ProgramEntry[]) {
  const all = others.filter(({ variant }) => variant !== entry.variant);
  return checkProgram(assessment, [entry, ...all]).targets[0];
}

function missingOf({ targets }: Assessment, entry: ProgramEntry | null): TemplateLine['missing'] {
  if (!entry) return 'gone';
  return targets[entry.variant]?.isUntagged ? 'untagged' : null;
}

/** Whether the doctor has to look before it is used; missing answers of the history are asked about elsewhere. */
export function isInConflict({ outcome, findings, missing, lowered }: TemplateLine): boolean {
  const isFound = findings.some(({ tier }) => tier !== 'note');
  return isFound || isBarred(outcome) || missing !== null || lowered.length > 0;
}

/** Checked, and nothing above a note: said beforehand, beside each template. */
export function isFitting({ missing, outcome }: TemplateLine): boolean {
  return missing === null && (outcome === 'clear' || outcome === 'note');
}

/** What comes into the program under these choices, in the template's order; `choices` by the wanted variant. */
export function chosenEntries(
  lines: readonly TemplateLine[],
  choices: Readonly<Record<string, LineChoice>>,
): ProgramEntry[] {
  return lines.flatMap((line) => {
    if (line.isThere) return [];
    return broughtBy(line, choices[line.wanted.variant] ?? line.suggested) ?? [];
  });
}

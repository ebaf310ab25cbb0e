import { type Dose, sessionSeconds } from '@/lib/catalog/dose';
import type { Assessment, ProgramTemplate } from './assessment';
import type { Finding, TargetResult } from './finding';
import type { ProgramLoad } from './target';

/** One exercise of the program with what it adds to it. */
export type LoadedEntry = { load: ProgramLoad; dose: Dose };

/** P01 to P03: one finding in the words of the worst, all ids. */
function exerciseCount(count: number, { templates, olderAges }: Assessment): Finding[] {
  const ids = olderAges.length > 0 ? ['P02', 'P01', 'P03'] : ['P02', 'P01'];
  const over = ids.flatMap((id) => {
    const rule = templates[id];
    return rule && rule.max !== null && count > rule.max ? [rule.finding] : [];
  });
  const [worst] = over;
  if (!worst) return [];
  const ruleIds = over.flatMap((finding) => finding.ruleIds);
  const because = ruleIds.includes('P03') ? olderAges.map((factor) => ({ factor })) : [];
  return [{ ...worst, ruleIds, because }];
}

const becauseOf = (attributes: readonly string[]) =>
  [...new Set(attributes)].map((attribute) => ({ attribute }));

/** P04: bending and arching together, where a direction was tested. */
function oppositeDirections(
  entries: readonly LoadedEntry[],
  { templates, hasDirection }: Assessment,
): Finding[] {
  if (!hasDirection || !templates.P04) return [];
  const bends = entries.flatMap(({ load }) => load.bends);
  const arches = entries.flatMap(({ load }) => load.arches);
  if (bends.length === 0 || arches.length === 0) return [];
  return [{ ...templates.P04.finding, because: becauseOf([...bends, ...arches]) }];
}

/** P06: more exercises than allowed load the same tissue in the same way. */
function repeatedLoad(entries: readonly LoadedEntry[], rule: ProgramTemplate | undefined) {
  if (!rule || rule.max === null) return [];
  const { max } = rule;
  const counts = new Map<string, number>();
  for (const { load } of entries) {
    for (const id of load.loads) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const tooMany = [...counts.keys()].filter((id) => (counts.get(id) ?? 0) > max);
  return tooMany.length > 0 ? [{ ...rule.finding, because: becauseOf(tooMany) }] : [];
}

/** Minutes of a day of exercise, not rounded. */
export function minutesADay(entries: readonly { moveSeconds: number; dose: Dose }[]): number {
  const seconds = entries.map(
    ({ dose, moveSeconds }) => sessionSeconds(dose, moveSeconds) * dose.perDay,
  );
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
}

function dailyMinutes(entries: readonly LoadedEntry[], rule: ProgramTemplate | undefined) {
  const minutes = minutesADay(
    entries.map(({ load, dose }) => ({ dose, moveSeconds: load.moveSeconds })),
  );
  return rule && rule.max !== null && minutes > rule.max ? [rule.finding] : [];
}

/** P08: every exercise is contraindicated and none has a swap. Never during a stop. */
function nothingSuitable(targets: readonly TargetResult[], rule: ProgramTemplate | undefined) {
  const isHopeless =
    targets.length > 0 &&
    targets.every(({ outcome, swaps }) => outcome === 'contraindicated' && swaps.length === 0);
  return rule && isHopeless ? [rule.finding] : [];
}

/** Rules that count the entries of a program; `targets` are its exercises as checked. */
export function programLoadFindings(
  entries: readonly LoadedEntry[],
  targets: readonly TargetResult[],
  assessment: Assessment,
): Finding[] {
  const { templates } = assessment;
  return [
    ...exerciseCount(entries.length, assessment),
    ...oppositeDirections(entries, assessment),
    ...repeatedLoad(entries, templates.P06),
    ...dailyMinutes(entries, templates.P07),
    ...nothingSuitable(targets, templates.P08),
  ];
}

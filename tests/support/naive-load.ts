import { requireVariant } from '@/lib/catalog/catalog';
import { sessionSeconds } from '@/lib/catalog/dose';
import { merge, type NaiveFinding } from './naive-finding';
import { isPresent, type NaiveHistory } from './naive-history';
import { type NaiveEntry, programRule } from './naive-knowledge';
import { ours } from './naive-targets';

/** "Program rules count entries, exercises only." */
export function loadFindings(
  history: NaiveHistory,
  entries: readonly NaiveEntry[],
): NaiveFinding[] {
  return [
    ...exerciseCount(history, entries),
    ...oppositeDirections(history, entries),
    ...repeatedLoad(entries),
    ...dailyMinutes(entries),
  ];
}

/** "P01-P03 make one finding, the worst, all ids." */
function exerciseCount(history: NaiveHistory, entries: readonly NaiveEntry[]): NaiveFinding[] {
  const bands = ['age-65-74', 'age-75-plus'].filter((factor) => isPresent(history, factor));
  const rules: [string, string[]][] = [
    ['P01', []],
    ['P02', []],
    ...(bands.length > 0 ? [['P03', bands] satisfies [string, string[]]] : []),
  ];
  const fired = rules
    .map(([id, factors]) => ({ rule: programRule(id), factors }))
    .filter(({ rule }) => entries.length > (rule.max ?? Number.POSITIVE_INFINITY))
    .map(({ rule, factors }) => ours(rule, { because: factors.map((factor) => `${factor}|`) }));
  return merge('exercise-count', fired);
}

const attributesOf = ({ variant }: NaiveEntry) => requireVariant(variant).variant.attributes;

/** "P04 only when a direction is recorded": bending and arching in one list. */
function oppositeDirections({ facts }: NaiveHistory, entries: readonly NaiveEntry[]) {
  if (!['flexion', 'extension'].includes(facts.directionalPreference)) return [];
  const rule = programRule('P04');
  const all = entries.flatMap(attributesOf);
  const bending = rule.bending.filter((attribute) => all.includes(attribute));
  const arching = rule.arching.filter((attribute) => all.includes(attribute));
  if (bending.length === 0 || arching.length === 0) return [];
  const because = [...bending, ...arching].map((attribute) => `|${attribute}`);
  return merge('opposite-directions', [ours(rule, { because })]);
}

/** P06: "Three or more exercises load the same tissue in the same way." */
function repeatedLoad(entries: readonly NaiveEntry[]): NaiveFinding[] {
  const rule = programRule('P06');
  const repeated = rule.attributes.filter(
    (attribute) => entries.filter((entry) => attributesOf(entry).includes(attribute)).length >= 3,
  );
  if (repeated.length === 0) return [];
  return merge('repeated-load', [ours(rule, { because: repeated.map((each) => `|${each}`) })]);
}

/** "Minutes a day = `vocabulary.timing` x perDay, exercises only." */
function dailyMinutes(entries: readonly NaiveEntry[]): NaiveFinding[] {
  const seconds = entries.map(({ variant, dose }) => {
    const { moveSeconds } = requireVariant(variant).variant;
    return sessionSeconds(dose, moveSeconds) * dose.perDay;
  });
  const minutes = seconds.reduce((sum, each) => sum + each, 0) / 60;
  return minutes > 30 ? merge('daily-minutes', [ours(programRule('P07'))]) : [];
}

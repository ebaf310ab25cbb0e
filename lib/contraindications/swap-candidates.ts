import type { Bilingual } from '@/lib/catalog/bilingual';
import { EXERCISES, MUSCLES } from '@/lib/catalog/catalog';
import type { MovementType } from '@/lib/catalog/exercise';
import { PREFERENCES } from './rules';
import type { Target } from './target';

/** Another movement that could stand in, and why, in words; whether it fits a patient is decided later. */
export type SwapCandidate = { exercise: string; variant: string; why: Bilingual };

const TYPE_WORDS: Record<MovementType, Bilingual> = {
  stretch: { en: 'stretch', th: 'ท่ายืด' },
  strength: { en: 'strength exercise', th: 'ท่าเสริมความแข็งแรง' },
  rest: { en: 'resting position', th: 'ท่าพัก' },
};

const NAMED_BY_RULE: Bilingual = {
  en: 'The rule names it as an alternative.',
  th: 'กฎข้อนี้ระบุให้เป็นท่าทางเลือก',
};

function whyOf(type: MovementType, muscles: readonly string[], isSame: boolean): Bilingual {
  const names = muscles.flatMap((id) => MUSCLES[id] ?? []);
  const en = names.map((name) => name.en).join(', ');
  const th = names.map((name) => name.th).join(' ');
  const word = TYPE_WORDS[type];
  return isSame
    ? { en: `The same exercise done another way (${en}).`, th: `ท่าเดียวกันแต่ทำอีกแบบ (${th})` }
    : { en: `Also a ${word.en}: ${en}.`, th: `เป็น${word.th}เหมือนกัน (${th})` };
}

/** Same type and a shared muscle: first the same exercise's other variants, then others, in catalog order. */
function samePurpose(target: Target, all: readonly Target[]): SwapCandidate[] {
  const { movement, exercise } = target;
  if (!movement) return [];
  const sharing = all.flatMap((other) => {
    if (other.id === target.id || !other.movement || other.exercise === null) return [];
    if (!other.isOffered) return [];
    if (other.movement.level === 'harder' || other.movement.type !== movement.type) return [];
    const shared = movement.muscles.filter((id) => other.movement?.muscles.includes(id));
    if (shared.length === 0) return [];
    const why = whyOf(movement.type, shared, other.exercise === exercise);
    return [{ exercise: other.exercise, variant: other.id, why }];
  });
  return leadWith(sharing, (one) => one.exercise === exercise);
}

/** By target, best first; every patient filters it. */
export function listCandidates(targets: readonly Target[]): Map<string, SwapCandidate[]> {
  return new Map(targets.map((target) => [target.id, samePurpose(target, targets)]));
}

/** An exercise names all its variants, the default first; a variant names itself. */
export function variantsOf(id: string): string[] {
  const exercise = EXERCISES.find((one) => one.id === id);
  if (!exercise) return [id];
  const others = exercise.variants.map((variant) => variant.id);
  return [exercise.defaultVariant, ...others.filter((other) => other !== exercise.defaultVariant)];
}

const preferredByFactor = new Map(
  PREFERENCES.map(({ factor, exercises }) => [factor, exercises.flatMap(variantsOf)]),
);

/** Variants that suit one of the present factors; they break ties. */
export function preferredVariants(present: readonly { id: string }[]): Set<string> {
  return new Set(present.flatMap(({ id }) => preferredByFactor.get(id) ?? []));
}

/** Those that hold first, both parts in their order. */
function leadWith<One>(list: readonly One[], holds: (one: One) => boolean): One[] {
  const leading: One[] = [];
  const others: One[] = [];
  for (const one of list) (holds(one) ? leading : others).push(one);
  return leading.concat(others);
}

/** Preferred ones first among the same exercise's variants and among others; then what the rules name. */
export function orderCandidates(
  target: Target,
  candidates: readonly SwapCandidate[],
  { named, preferred }: { named: readonly SwapCandidate[]; preferred: ReadonlySet<string> },
): SwapCandidate[] {
  const suiting = leadWith(candidates, ({ variant }) => preferred.has(variant));
  const ordered = leadWith(suiting, ({ exercise }) => exercise === target.exercise);
  const known = new Set([target.id]);
  for (const { variant } of ordered) known.add(variant);
  for (const one of named) {
    if (!known.has(one.variant)) ordered.push(one);
    known.add(one.variant);
  }
  return ordered;
}

/** By every id a rule names instead: the movements it stands for, never of level harder. */
export function listNamed(
  rules: readonly { alternatives: readonly string[] }[],
  byId: ReadonlyMap<string, Target>,
): Map<string, SwapCandidate[]> {
  const ids = new Set(rules.flatMap(({ alternatives }) => alternatives));
  const candidatesOf = (id: string) =>
    variantsOf(id).flatMap((variant) => {
      const { exercise, movement } = byId.get(variant) ?? {};
      if (!exercise || !movement || movement.level === 'harder') return [];
      return [{ exercise, variant, why: NAMED_BY_RULE }];
    });
  return new Map([...ids].map((id) => [id, candidatesOf(id)]));
}

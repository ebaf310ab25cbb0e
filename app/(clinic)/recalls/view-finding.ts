import 'server-only';
import type { FindingView } from '@/components/recalls/recall-view';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES } from '@/lib/catalog/catalog';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { findFactor } from '@/lib/patient/factors';
import { nameOfMovement } from '@/lib/prescription/movement';
import type { NewlyTrue } from '@/lib/prescription/newly-true';

export type Names = { language: Language; own: readonly WrittenExercise[] };

/** Of an exercise or a sport. */
export function nameOf(id: string, { language, own }: Names): string {
  const activity = ACTIVITIES.find((each) => each.id === id);
  return activity ? activity.name[language] : nameOfMovement(id, own, language);
}

/** `variants`: of the handout, in its order. */
export function viewFinding(
  { target, tier, code, topics, message, factors }: NewlyTrue,
  { variants, ...names }: Names & { variants: readonly string[] },
): FindingView {
  const place = target === null ? -1 : variants.indexOf(target);
  return {
    key: [target, ...topics].join(' '),
    tier,
    code,
    number: place < 0 ? null : place + 1,
    name: target === null ? null : nameOf(target, names),
    text: message?.[names.language] ?? null,
    factors: factors.map((id) => findFactor(id)?.name[names.language] ?? id),
  };
}

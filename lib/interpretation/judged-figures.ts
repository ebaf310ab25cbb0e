import type { Activity } from '@/lib/catalog/activity';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import { contentHash } from '@/lib/contraindications/content-hash';
import type { Scene } from '@/lib/figure/pose';
import { SCENES } from '@/lib/figure/poses/scenes';

/** A figure of the catalog as a clinic judges it: our reading, the words that go with it, and how it is drawn. */
export type JudgedFigure = {
  /** Of the variant or the activity. */
  id: string;
  /** Set of the source article; `null` for an activity. */
  set: number | null;
  isDrawn: boolean;
  /** Of all that is judged; a review holds while it stays. */
  contentHash: string;
};

/** Anything of it that changes asks for a new judgement; the other variants of the exercise do not. */
export function hashOfVariant(exercise: Exercise, variant: Variant, scene: Scene | null): string {
  const { variants: _, defaultVariant: __, doseSources: ___, ...reading } = exercise;
  return contentHash([reading, variant, scene]);
}

export function hashOfActivity(activity: Activity, scene: Scene | null): string {
  return contentHash([activity, scene]);
}

const sceneOf = (id: string): Scene | null => SCENES.get(id) ?? null;

/** Every figure of the built-in catalog in its order: the variants, then the activities. */
export const JUDGED_FIGURES: readonly JudgedFigure[] = [
  ...VARIANTS.map(({ exercise, variant }) => ({
    id: variant.id,
    set: exercise.set,
    isDrawn: SCENES.has(variant.id),
    contentHash: hashOfVariant(exercise, variant, sceneOf(variant.id)),
  })),
  ...ACTIVITIES.map((activity) => ({
    id: activity.id,
    set: null,
    isDrawn: SCENES.has(activity.id),
    contentHash: hashOfActivity(activity, sceneOf(activity.id)),
  })),
];

const byId = new Map(JUDGED_FIGURES.map((figure) => [figure.id, figure]));

/** `null` when the catalog has no such id. */
export function findJudgedFigure(id: string): JudgedFigure | null {
  return byId.get(id) ?? null;
}

import { z } from 'zod';
import type { Scene } from '@/lib/figure/pose';

const Point = z.tuple([z.number(), z.number()]);
const Support = z.union([
  z.strictObject({ height: z.number() }),
  z.strictObject({ wall: z.number(), at: z.enum(['left', 'right']) }),
]);
const Side = z.enum(['near', 'far']);
const Part = z.union([
  z.enum(['head', 'back', 'belly', 'seat']),
  z.templateLiteral([Side, '-', z.enum(['foot', 'knee', 'shank', 'hand', 'elbow', 'forearm'])]),
]);
const Muscle = z.enum([
  'front-thigh',
  'back-thigh',
  'back-knee',
  'calf',
  'buttock',
  'hip-front',
  'hip-side',
  'low-back',
  'upper-back',
  'back-extensors',
  'belly',
  'side-trunk',
]);
const Prop = z.looseObject({ kind: z.string() });
const Bilingual = z.strictObject({ en: z.string().min(1), th: z.string().min(1) });

/** What of a scene is written as text on the desk; a prop is only asked for its kind. */
const Rest = z.strictObject({
  view: z.enum(['side', 'front']),
  facing: z.union([z.literal(1), z.literal(-1)]).optional(),
  box: z.enum(['upright', 'low']),
  isLegCrossed: z.boolean().optional(),
  isAvoided: z.boolean().optional(),
  contacts: z.array(
    z.strictObject({
      part: Part,
      on: Support,
      during: z.enum(['start', 'end']).optional(),
      carries: z.literal(true).optional(),
    }),
  ),
  muscles: z.array(z.union([Muscle, z.tuple([Muscle, Side])])),
  arrows: z.array(
    z.union([
      z.strictObject({
        follow: z.string(),
        off: z.number(),
        from: z.number().optional(),
        to: z.number().optional(),
      }),
      z.array(Point).min(2).max(3),
    ]),
  ),
  props: z.array(Prop),
  says: z.strictObject({ start: Bilingual, move: Bilingual }),
});

export type SceneRest = Omit<Scene, 'start' | 'via' | 'end'>;

export function restOf({ start: _start, via: _via, end: _end, ...rest }: Scene): SceneRest {
  return rest;
}

/** The rest of a scene from the desk's text, or what is wrong with it, in a line. */
export function readRest(text: string): { rest: SceneRest } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `This is not JSON yet: ${error instanceof Error ? error.message : error}` };
  }
  const read = Rest.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join('.') || 'The whole'}: ${issue?.message}` };
  }
  return { rest: read.data as SceneRest };
}

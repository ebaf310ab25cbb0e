import { z } from 'zod';
import type { Scene } from '@/lib/figure/pose';

const Point = z.tuple([z.number(), z.number()], { error: 'a point is [x, y]' });
const Turn = z.literal([1, -1]);
const Side = z.enum(['near', 'far']);
const Support = z.union(
  [
    z.strictObject({ height: z.number() }),
    z.strictObject({ wall: z.number(), at: z.enum(['left', 'right']) }),
  ],
  { error: '{ "height": 0 } or { "wall": 40, "at": "left" or "right" }' },
);

const Part = z.enum([
  'head',
  'back',
  'belly',
  'seat',
  'near-foot',
  'near-knee',
  'near-shank',
  'near-hand',
  'near-elbow',
  'near-forearm',
  'far-foot',
  'far-knee',
  'far-shank',
  'far-hand',
  'far-elbow',
  'far-forearm',
]);

const Joint = z.enum([
  'hip',
  'waist',
  'neck',
  'head',
  'near-knee',
  'near-ankle',
  'near-toe',
  'near-elbow',
  'near-wrist',
  'near-hand',
  'near-shoulder',
  'far-knee',
  'far-ankle',
  'far-toe',
  'far-elbow',
  'far-wrist',
  'far-hand',
  'far-shoulder',
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

const Contact = z.strictObject({
  part: Part,
  on: Support,
  during: z.enum(['start', 'end']).exactOptional(),
  carries: z.literal(true).exactOptional(),
});

const Arrow = z.union(
  [
    z.strictObject({
      follow: Joint,
      off: z.number(),
      from: z.number().min(0).max(1).exactOptional(),
      to: z.number().min(0).max(1).exactOptional(),
    }),
    z.array(Point).min(2).max(3),
  ],
  { error: '{ "follow": a joint, "off": 10 } or two or three points' },
);

const from = z.number();
const to = z.number();
const x = z.number();

const Prop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['mat', 'floor']), from, to }),
  z.strictObject({ kind: z.enum(['sheet', 'block', 'block-light']), from: Point, to: Point }),
  z.strictObject({ kind: z.literal('pillow'), at: Point, width: z.number(), height: z.number() }),
  z.strictObject({
    kind: z.literal('chair'),
    x,
    opens: Turn,
    seat: z.number(),
    back: z.number(),
    depth: z.number().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('chair-front'), x, seat: z.number(), back: z.number() }),
  z.strictObject({ kind: z.literal('table'), from, to, height: z.number() }),
  z.strictObject({ kind: z.enum(['wall', 'bicycle']), x }),
  z.strictObject({ kind: z.literal('rail'), x, height: z.number() }),
  z.strictObject({ kind: z.literal('strap'), from: Joint, to: Joint }),
  z.strictObject({ kind: z.literal('water'), from, to, level: z.number() }),
  z.strictObject({ kind: z.enum(['ball', 'racket']), in: Joint }),
  z.strictObject({ kind: z.enum(['rope', 'hoop']) }),
]);

const Bilingual = z.strictObject({ en: z.string().min(1), th: z.string().min(1) });

/** What of a scene is written as text on the desk. */
const SceneRest = z.strictObject({
  view: z.enum(['side', 'front']),
  facing: Turn.exactOptional(),
  box: z.enum(['upright', 'low']),
  isLegCrossed: z.boolean().exactOptional(),
  isAvoided: z.boolean().exactOptional(),
  contacts: z.array(Contact),
  muscles: z.array(
    z.union([Muscle, z.tuple([Muscle, Side])], {
      error: `one of ${Muscle.options.join(', ')}; or [one of them, "near" or "far"]`,
    }),
  ),
  arrows: z.array(Arrow),
  props: z.array(Prop),
  says: z.strictObject({ start: Bilingual, move: Bilingual }),
});

export type SceneRest = Omit<Scene, 'start' | 'via' | 'end'>;

export function restOf({ start: _start, via: _via, end: _end, ...rest }: Scene): SceneRest {
  return rest;
}

/** The rest of a scene from the desk's text, or what is wrong with it, place and reason in a line. */
export function readRest(text: string): { rest: SceneRest } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `This is not JSON yet: ${error instanceof Error ? error.message : error}` };
  }
  const read = SceneRest.safeParse(json);
  if (read.success) return { rest: read.data };
  const [issue, ...others] = read.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return { problem: `${issue?.path.join('.') || 'The whole'}: ${issue?.message}${more}` };
}

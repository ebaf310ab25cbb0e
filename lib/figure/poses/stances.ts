import type {
  Contact,
  FreeLimb,
  Limb,
  Part,
  PinnedLimb,
  Place,
  Pose,
  Prop,
  Side,
  Support,
} from '@/lib/figure/pose';

/** Height of the ankle over a flat foot, of the hip on its back, on a chair and standing. */
export const ANKLE = 4.8;
export const SEATED = 35.3;
export const SEAT = 27;

export const both = (limb: Limb): Record<Side, Limb> => ({ near: limb, far: limb });
export const on = (place: Place['on'], t: number, off: number): Place => ({ on: place, t, off });
export const at = (to: PinnedLimb['to'], end?: number): PinnedLimb =>
  end === undefined ? { to } : { to, end };
export const free = (upper: number, lower: number, end?: number): FreeLimb =>
  end === undefined ? { upper, lower } : { upper, lower, end };

/** On the back, head at left: spine, feet flat with bent knees, arms by the sides. */
export const ON_BACK: Pose['spine'] = [178, 181, 180, 168, 180];
export const HOOK: PinnedLimb = at([38, ANKLE], 0);
export const HOOK_FAR: PinnedLimb = at([41, ANKLE], 0);
export const HOOK_LYING: Pose = {
  at: [0, 9.3],
  spine: ON_BACK,
  legs: { near: HOOK, far: HOOK_FAR },
  arms: both(free(-10, -9, 0)),
};

/** Face down, head at left; needs `facing: -1`. */
export const FACE_DOWN: Pose['spine'] = [180, 178, 175, 170, 182];
export const PRONE_LEG: FreeLimb = free(-4, 3, -36);

/** Upright on the knee, shin on the mat, on the toes: an ankle does not stretch flat. */
export const KNEELING: FreeLimb = free(-90, 173, 212);

export const UPRIGHT: Pose['spine'] = [88, 95, 88, 76, 90];
export const SITTING_LEGS: Pose['legs'] = {
  near: at([30.4, ANKLE], 0),
  far: at([33, ANKLE], 0),
};
export const SITTING: Pose = {
  at: [0, SEATED],
  spine: UPRIGHT,
  legs: SITTING_LEGS,
  arms: both(at(on('near-thigh', 0.55, 8), -15)),
};

/** Facing the viewer; `spread` is the distance of each foot from the middle. */
export const standingFront = (spread: number): Pose['legs'] => ({
  near: { to: [spread, ANKLE], bend: 1 },
  far: { to: [-spread, ANKLE], bend: -1 },
});
export const seatedFront = (spread: number): Pose['legs'] => ({
  near: { to: [spread, ANKLE], upper: -58, seen: [0.42, 1, 1] },
  far: { to: [-spread, ANKLE], upper: -122, seen: [0.42, 1, 1] },
});

export const MAT: Prop = { kind: 'mat', from: -74, to: 74 };
export const PILLOW: Prop = { kind: 'pillow', at: [-62, 0], width: 22, height: 3.6 };
export const FLOOR: Prop = { kind: 'floor', from: -40, to: 60 };
export const CHAIR: Prop = { kind: 'chair', x: -13, opens: 1, seat: SEAT, back: 66 };

const GROUND: Support = { height: 0 };
export const level = (height: number): Support => ({ height });
export const touches = (part: Part, on: Support = GROUND): Contact => ({ part, on });
export const atStart = (part: Part, on: Support = GROUND): Contact => ({
  part,
  on,
  during: 'start',
});
export const atEnd = (part: Part, on: Support = GROUND): Contact => ({ part, on, during: 'end' });
/** The part that bears the weight: the body is moved until it touches. */
export const carried = (part: Part, on: Support = GROUND): Contact => ({ part, on, carries: true });

export const FLAT_FEET: readonly Contact[] = [touches('near-foot'), touches('far-foot')];
export const LYING: readonly Contact[] = [carried('seat'), touches('back'), touches('head')];
export const LYING_PILLOW: readonly Contact[] = [
  carried('seat'),
  touches('back'),
  touches('head', level(2.4)),
];
export const FACE_DOWN_CONTACTS: readonly Contact[] = [carried('seat'), touches('belly')];
export const SEATED_CONTACTS: readonly Contact[] = [carried('seat', level(SEAT)), ...FLAT_FEET];
export const SEATED_FRONT: readonly Contact[] = [carried('seat', level(38)), ...FLAT_FEET];

import { arrowPieces } from './arrows';
import { boundsOf, type Piece, place } from './draw';
import type { Figure } from './drawing';
import { turn } from './geometry';
import { frontHead, sideHead } from './head';
import { type Skeleton, solve } from './kinematics';
import { arm, frontLeg, sideLeg } from './limbs';
import { FRAME_TIMES, poseAt } from './movement';
import { musclesOf } from './muscles';
import type { Scene } from './pose';
import { SCENES } from './poses/scenes';
import { propsBehind, propsInFront } from './props';
import { frontPelvis, frontShirt, sidePelvis, sideShirt } from './torso';

/** Figure units. The scale is the same in both; only the air around the body differs. */
const BOX = { upright: { width: 150, height: 160 }, low: { width: 190, height: 112 } } as const;

/** A flat picture is no flatter than this; air over the highest point as a fraction of the height. */
const LOWEST = 64;
const AIR = 0.05;

/** Room under the floor line. */
const FLOOR = 4;

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const;

/** A hanging shirt covers the hip; a thigh drawn up covers the shirt. One order for all frames of a scene. */
function isShirtOutside(scene: Scene): boolean {
  return [scene.start, scene.end].every((pose) => {
    const { spine, legs, facing } = solve(pose, scene);
    return turn(legs.near.angles[0], spine[0] + 180) * facing < 62;
  });
}

function bodySide(scene: Scene, skeleton: Skeleton, muscles: readonly Piece[]): Piece[] {
  const { facing, legs, arms } = skeleton;
  const nearLeg = sideLeg(legs.near, facing, 'near');
  const isOutside = isShirtOutside(scene);
  return [
    ...arm(arms.far, facing, 'far'),
    ...sideLeg(legs.far, facing, 'far'),
    sidePelvis(skeleton),
    ...sideHead(skeleton),
    ...(isOutside ? nearLeg : []),
    sideShirt(skeleton),
    ...(isOutside ? [] : nearLeg),
    ...scene.props.flatMap((prop) => propsInFront(prop, skeleton)),
    ...muscles,
    ...arm(arms.near, facing, 'near'),
  ];
}

function bodyFront(scene: Scene, skeleton: Skeleton, muscles: readonly Piece[]): Piece[] {
  const { legs, arms } = skeleton;
  const bothLegs = [...frontLeg(legs.far), ...frontLeg(legs.near)];
  return [
    ...(scene.legsInFront ? [] : bothLegs),
    frontPelvis(skeleton),
    frontShirt(skeleton),
    ...(scene.legsInFront ? bothLegs : []),
    ...frontHead(skeleton),
    ...muscles,
    ...arm(arms.far, -1, 'near'),
    ...arm(arms.near, 1, 'near'),
  ];
}

function piecesOf(scene: Scene, skeleton: Skeleton, withMuscles: boolean): Piece[] {
  const muscles = withMuscles ? musclesOf(scene, skeleton) : [];
  const draw = scene.view === 'front' ? bodyFront : bodySide;
  return [...scene.props.flatMap(propsBehind), ...draw(scene, skeleton, muscles)];
}

export function figureOfScene(scene: Scene): Figure {
  const skeletonAt = (t: number) => solve(poseAt(scene, t), scene);
  const way = STEPS.map(skeletonAt);
  const arrows = scene.arrows.flatMap((arrow) => arrowPieces(arrow, way));
  const frames = FRAME_TIMES.map((t) => [...piecesOf(scene, skeletonAt(t), true), ...arrows]);
  const { left, right, top } = boundsOf(frames.flat());
  const { width, height: most } = BOX[scene.box];
  const height =
    scene.box === 'low' ? Math.max(LOWEST, Math.ceil((top + FLOOR) * (1 + AIR))) : most;
  const placement = { width, height, shiftX: (width - left - right) / 2, floor: FLOOR };
  return {
    start: place(piecesOf(scene, skeletonAt(0), false), placement),
    end: place([...piecesOf(scene, skeletonAt(1), true), ...arrows], placement),
    frames: frames.map((pieces) => place(pieces, placement)),
  };
}

/** Solving the poses is most of the work of a patient's page, and a variant's figure is always the same. */
const solved = new Map<string, Figure>();

/** Figure of a variant, as `EX03-b`. Throws RangeError for an id without a figure. */
export function figureOf(id: string): Figure {
  const known = solved.get(id);
  if (known) return known;
  const scene = SCENES.get(id);
  if (scene === undefined) throw new RangeError(`no figure for ${id}`);
  const figure = figureOfScene(scene);
  solved.set(id, figure);
  return figure;
}

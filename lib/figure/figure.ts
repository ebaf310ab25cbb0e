import { arrowPieces } from './arrows';
import { boundsOf, curve, type Outline, type Piece, place, ring } from './draw';
import type { Drawing, Figure, Ink, Person, Shape } from './drawing';
import { add, distance, type Point, ray, turn } from './geometry';
import { frontHead, sideHead } from './head';
import type { Skeleton } from './kinematics';
import { arm, crossedLeg, frontLeg, sideLeg } from './limbs';
import { frameTimes, wayOf } from './movement';
import { musclesOf } from './muscles';
import type { Scene } from './pose';
import { SCENES } from './poses/scenes';
import { propsBehind, propsInFront, propsOver } from './props';
import { pelvis, shirt } from './torso';

/** Figure units, at least. The scale is the same in both; only the air around the body differs. */
const BOX = { upright: { width: 150, height: 160 }, low: { width: 190, height: 64 } } as const;

/** Air over the highest point, the white of an arrow included, as a fraction of what is below. */
const AIR = 0.065;

/** Room under the floor line. */
const FLOOR = 4;

const GHOST_OPACITY = 0.2;

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const;

/** A hanging shirt covers the hip; a thigh drawn up covers the shirt. One order for all frames of a scene. */
function isShirtOutside(ends: readonly Skeleton[]): boolean {
  return ends.every(
    ({ spine, legs, facing }) => turn(legs.near.angles[0], spine[0] + 180) * facing < 62,
  );
}

/** Somebody who bends to the viewer until the trunk looks this short has the head before the arms. */
const FOLDED = 0.8;

type Order = { scene: Scene; isShirtOutside: boolean };

function bodySide(order: Order, skeleton: Skeleton, muscles: readonly Piece[]): Piece[] {
  const { facing, legs, arms, person } = skeleton;
  const nearLeg = sideLeg(legs.near, facing, 'near', person);
  return [
    ...arm(arms.far, facing, 'far'),
    ...sideLeg(legs.far, facing, 'far', person),
    pelvis(skeleton),
    ...sideHead(skeleton),
    ...(order.isShirtOutside ? nearLeg : []),
    shirt(skeleton),
    ...(order.isShirtOutside ? [] : nearLeg),
    ...order.scene.props.flatMap((prop) => propsInFront(prop, skeleton)),
    ...muscles,
    ...arm(arms.near, facing, 'near'),
  ];
}

function bodyFront({ scene }: Order, skeleton: Skeleton, muscles: readonly Piece[]): Piece[] {
  const { legs, arms, person } = skeleton;
  const isFolded = (scene.end.trunkSeen ?? 1) < FOLDED;
  const nearLeg = scene.isLegCrossed ? crossedLeg : frontLeg;
  const bothLegs = [...frontLeg(legs.far, person), ...nearLeg(legs.near, person)];
  return [
    ...(scene.isLegCrossed ? [] : bothLegs),
    pelvis(skeleton),
    shirt(skeleton),
    ...(scene.isLegCrossed ? bothLegs : []),
    ...(isFolded ? [] : frontHead(skeleton)),
    ...scene.props.flatMap((prop) => propsInFront(prop, skeleton)),
    ...(isFolded ? [] : muscles),
    ...arm(arms.far, -1, 'near'),
    ...arm(arms.near, 1, 'near'),
    ...(isFolded ? [...muscles, ...frontHead(skeleton)] : []),
  ];
}

function body(order: Order, skeleton: Skeleton): Piece[] {
  const muscles = musclesOf(order.scene, skeleton);
  return skeleton.view === 'front'
    ? bodyFront(order, skeleton, muscles)
    : bodySide(order, skeleton, muscles);
}

/** Trunk, head and legs; arms would only confuse. */
function silhouette(skeleton: Skeleton): Outline[] {
  const { legs, facing, view, person } = skeleton;
  const parts =
    view === 'front'
      ? [...frontLeg(legs.far, person), ...frontLeg(legs.near, person), ...frontHead(skeleton)]
      : [
          ...sideLeg(legs.far, facing, 'far', person),
          ...sideLeg(legs.near, facing, 'near', person),
          ...sideHead(skeleton),
        ];
  return [...parts, pelvis(skeleton), shirt(skeleton)]
    .filter(({ fill }) => fill !== undefined)
    .flatMap(({ outlines }) => outlines);
}

/** A part that moves less far than this is not worth a ghost, figure units. */
const STAYS = 2;

/** What moves, where it started, as one pale shape. */
function ghostOf(first: Skeleton, last: Skeleton): Piece[] {
  const after = silhouette(last);
  const outlines = silhouette(first).filter(({ points }, index) =>
    points.some((point, place) => distance(point, after[index]?.points[place] ?? point) > STAYS),
  );
  return outlines.length === 0 ? [] : [{ outlines, fill: 'ghost', opacity: GHOST_OPACITY }];
}

const GREYS: Partial<Record<Ink, Ink>> = {
  skin: 'grey-light',
  'skin-far': 'grey',
  shirt: 'grey',
  'shirt-far': 'grey-dark',
  shorts: 'grey-dark',
  'shorts-far': 'grey-dark',
  hair: 'grey-dark',
  line: 'grey-dark',
};

const greyed = (piece: Piece): Piece => ({
  ...piece,
  ...(piece.fill && { fill: GREYS[piece.fill] ?? piece.fill }),
  ...(piece.stroke && { stroke: GREYS[piece.stroke] ?? piece.stroke }),
});

const SIGN_WIDTH = 3.6;

/** A crossed circle over the middle of what is drawn. */
function avoidSign(pieces: readonly Piece[]): Piece {
  const { left, right, top } = boundsOf(pieces);
  const centre = [(left + right) / 2, top / 2] as const;
  const radius = Math.min(62, top * 0.46);
  const rim = (angle: number) => add(centre, ray(angle, radius));
  return {
    outlines: [ring(centre, radius, radius), curve(rim(135), rim(315))],
    stroke: 'sign',
    width: SIGN_WIDTH,
  };
}

export type Stage = {
  /** The picture at `t` between start (0) and end (1), with ghost, muscles and arrows. */
  drawAt: (t: number) => Drawing;
  /** Where a joint lies in the picture. */
  toPicture: (point: Point) => Point;
};

/** A scene in its box: one size and one place for every moment of the movement. */
export function stageOf(
  scene: Scene,
  person: Person = 'man',
  skeletonAt: (t: number) => Skeleton = wayOf(scene, person),
): Stage {
  const [first, last] = [skeletonAt(0), skeletonAt(1)];
  const order = { scene, isShirtOutside: isShirtOutside([first, last]) };
  const follows = scene.arrows.some((arrow) => 'follow' in arrow);
  const way = follows ? STEPS.map(skeletonAt) : [];
  const arrows = scene.arrows.flatMap((arrow) => arrowPieces(arrow, way));
  const over = scene.props.flatMap(propsOver);
  const ghost = ghostOf(first, last);
  const piecesAt = (t: number): Piece[] => {
    const skeleton = skeletonAt(t);
    const behind = scene.props.flatMap((prop) => propsBehind(prop, skeleton));
    const pieces = [...behind, ...ghost, ...body(order, skeleton), ...over];
    return scene.isAvoided ? pieces.map(greyed) : pieces;
  };
  const moments = new Map(frameTimes(skeletonAt).map((t) => [t, piecesAt(t)]));
  const signs = scene.isAvoided ? [avoidSign(moments.get(1) ?? [])] : [];
  const told = [...arrows, ...signs];

  const { left, right, top } = boundsOf(...moments.values(), told);
  const { width, height: least } = BOX[scene.box];
  const height = Math.max(least, Math.ceil((top + FLOOR) * (1 + AIR)));
  const placement = { width, height, shiftX: (width - left - right) / 2, floor: FLOOR };
  const toldShapes = place(told, placement).shapes;
  return {
    drawAt: (t) => {
      const { shapes } = place(moments.get(t) ?? piecesAt(t), placement);
      return { width, height, shapes: [...shapes, ...toldShapes] };
    },
    toPicture: ([x, y]) => [x + placement.shiftX, height - FLOOR - y],
  };
}

export function figureOfScene(scene: Scene, person: Person = 'man'): Figure {
  const skeletonAt = wayOf(scene, person);
  const frames = frameTimes(skeletonAt).map(stageOf(scene, person, skeletonAt).drawAt);
  return {
    start: without(frames[0], 'ghost', 'muscle', 'arrow'),
    end: without(frames.at(-1), 'ghost'),
    frames,
  };
}

function without(drawing: Drawing | undefined, ...inks: readonly Ink[]): Drawing {
  if (drawing === undefined) throw new RangeError('a figure has frames');
  const isLeftOut = ({ fill, stroke }: Shape) => inks.some((ink) => ink === fill || ink === stroke);
  return { ...drawing, shapes: drawing.shapes.filter((shape) => !isLeftOut(shape)) };
}

/** Solving the poses is most of the work of a patient's page, and a variant's figure is always the same. */
const solved = new Map<string, Figure>();

/** Figure of a variant as `EX03-b`, or of an activity; `null` for an id without one. */
export function findFigure(id: string, person: Person = 'man'): Figure | null {
  const key = `${id} ${person}`;
  const known = solved.get(key);
  if (known) return known;
  const scene = SCENES.get(id);
  if (scene === undefined) return null;
  const figure = figureOfScene(scene, person);
  solved.set(key, figure);
  return figure;
}

/** @throws {RangeError} for an id without a figure. */
export function figureOf(id: string, person: Person = 'man'): Figure {
  const figure = findFigure(id, person);
  if (figure === null) throw new RangeError(`no figure for ${id}`);
  return figure;
}

'use client';

import { type PointerEvent, useRef, useState } from 'react';
import { PictureFrame } from '@/components/figure/picture-frame';
import { Shapes } from '@/components/figure/shapes';
import type { Drawing } from '@/lib/figure/drawing';
import type { Stage } from '@/lib/figure/figure';
import type { Point } from '@/lib/figure/geometry';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Side } from '@/lib/figure/pose';
import { ContactLayer } from './contact-layer';
import type { ContactMark } from './contact-marks';
import type { LimbKind } from './pin-limb';

/** What can be taken hold of: the body, or the end of a limb. */
export type Grip = 'body' | `${LimbKind} ${Side}`;

/** Room under the ground for the numbers of the contacts, figure units. */
const BELOW = 12;

const SIDES: readonly Side[] = ['near', 'far'];

function gripsOf(skeleton: Skeleton, hold: 'hip' | 'neck'): [Grip, Point][] {
  const ends = (['legs', 'arms'] as const).flatMap((kind) =>
    SIDES.map((side): [Grip, Point] => [`${kind} ${side}`, skeleton[kind][side].end]),
  );
  return [['body', skeleton[hold]], ...ends];
}

function bonesOf({ hip, waist, ribs, neck, head, legs, arms }: Skeleton): Point[][] {
  const limbs = SIDES.flatMap((side) =>
    [legs[side], arms[side]].map(({ root, middle, end, tip }) => [root, middle, end, tip]),
  );
  return [[hip, waist, ribs, neck, head], ...limbs];
}

/** The box of the picture when the grip was taken: one that moved under the pointer would drag the body on. */
type Held = { grip: Grip; width: number; height: number; origin: Point };

/** The picture at this moment, its bones and contacts, and grips that move the body or pin a hand or foot. */
export function DeskPicture({
  label,
  drawing,
  stage,
  skeleton,
  marks,
  hold,
  canMove,
  onMove,
}: {
  label: string;
  drawing: Drawing;
  stage: Stage;
  skeleton: Skeleton;
  marks: readonly ContactMark[];
  hold: 'hip' | 'neck';
  /** Only a pose of the scene can be moved, not what lies between. */
  canMove: boolean;
  onMove: (grip: Grip, to: Point) => void;
}) {
  const [held, setHeld] = useState<Held | null>(null);
  const frame = useRef<SVGGElement>(null);
  const origin = stage.toPicture([0, 0]);
  const { width, height } = held ?? drawing;
  const shift = held ? [held.origin[0] - origin[0], held.origin[1] - origin[1]] : [0, 0];

  const move = (event: PointerEvent) => {
    const matrix = frame.current?.getScreenCTM();
    if (!held || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const tenth = (value: number) => Math.round(value * 10) / 10;
    onMove(held.grip, [tenth(x - held.origin[0]), tenth(held.origin[1] - y)]);
  };
  const take = (grip: Grip, event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ grip, width: drawing.width, height: drawing.height, origin });
  };
  return (
    <PictureFrame
      width={width}
      height={height + BELOW}
      label={label}
      className="max-h-[46vh] w-full rounded-lg bg-fig xl:max-h-[calc(100dvh-13rem)]"
    >
      <g ref={frame} onPointerMove={move} onLostPointerCapture={() => setHeld(null)}>
        <g transform={`translate(${shift.join(' ')})`}>
          <rect
            width={drawing.width}
            height={drawing.height}
            fill="none"
            strokeWidth={0.4}
            strokeDasharray="2 2"
            className="stroke-line-2"
          />
          <Shapes shapes={drawing.shapes} />
          <Bones skeleton={skeleton} toPicture={stage.toPicture} />
          <ContactLayer marks={marks} toPicture={stage.toPicture} />
          {canMove &&
            gripsOf(skeleton, hold).map(([grip, at]) => {
              const [cx, cy] = stage.toPicture(at);
              return (
                <circle
                  key={grip}
                  cx={cx}
                  cy={cy}
                  r={held?.grip === grip ? 3.4 : 2.4}
                  fill="#fff"
                  stroke="#17282d"
                  strokeWidth={0.8}
                  className="cursor-grab touch-none"
                  onPointerDown={(event) => take(grip, event)}
                >
                  <title>{grip}</title>
                </circle>
              );
            })}
        </g>
      </g>
    </PictureFrame>
  );
}

/** White on dark, so that they show on every ground. */
const STROKES = [
  { stroke: '#17282d', strokeWidth: 1.3, strokeOpacity: 0.35 },
  { stroke: '#fff', strokeWidth: 0.7, strokeOpacity: 0.9 },
] as const;

function Bones({ skeleton, toPicture }: { skeleton: Skeleton } & Pick<Stage, 'toPicture'>) {
  return STROKES.flatMap((stroke) =>
    bonesOf(skeleton).map((bone, index) => (
      <polyline
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones of a body never change their order
        key={`${stroke.stroke} ${index}`}
        points={bone.map((point) => toPicture(point).join(',')).join(' ')}
        fill="none"
        {...stroke}
      />
    )),
  );
}

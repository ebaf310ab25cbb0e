'use client';

import { type PointerEvent, useRef, useState } from 'react';
import { PictureFrame } from '@/components/figure/picture-frame';
import { Shapes } from '@/components/figure/shapes';
import { CLOSE, gapOf, touchingPoint } from '@/lib/figure/contact';
import type { Drawing } from '@/lib/figure/drawing';
import type { Stage } from '@/lib/figure/figure';
import type { Point } from '@/lib/figure/geometry';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Contact, Side } from '@/lib/figure/pose';

/** What can be taken hold of: the body, or the end of a limb. */
export type Grip = 'body' | `${'legs' | 'arms'} ${Side}`;

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

/** The picture at this moment, its bones, and grips that move the body or hold a hand or foot elsewhere. */
export function DeskPicture({
  label,
  drawing,
  stage,
  skeleton,
  contacts,
  hold,
  canMove,
  onMove,
}: {
  label: string;
  drawing: Drawing;
  stage: Stage;
  skeleton: Skeleton;
  /** A bar where a part touches, a cross where it hovers or sinks. */
  contacts: readonly Contact[];
  hold: 'hip' | 'neck';
  /** Only a pose of the scene can be moved, not what lies between. */
  canMove: boolean;
  onMove: (grip: Grip, to: Point) => void;
}) {
  const [held, setHeld] = useState<Grip | null>(null);
  const frame = useRef<SVGGElement>(null);
  const [originX, originY] = stage.toPicture([0, 0]);

  const move = (event: PointerEvent) => {
    const matrix = frame.current?.getScreenCTM();
    if (!held || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const tenth = (value: number) => Math.round(value * 10) / 10;
    onMove(held, [tenth(x - originX), tenth(originY - y)]);
  };
  return (
    <PictureFrame
      width={drawing.width}
      height={drawing.height}
      label={label}
      className="h-[min(52vh,560px)] w-full rounded-lg bg-fig"
    >
      <Shapes shapes={drawing.shapes} />
      <g ref={frame} onPointerMove={move} onPointerUp={() => setHeld(null)}>
        {bonesOf(skeleton).map((bone, index) => (
          <polyline
            // biome-ignore lint/suspicious/noArrayIndexKey: the bones of a body never change their order
            key={index}
            points={bone.map((point) => stage.toPicture(point).join(',')).join(' ')}
            fill="none"
            stroke="#fff"
            strokeOpacity={0.75}
            strokeWidth={0.7}
          />
        ))}
        {contacts.map(({ part, on }) => {
          const [x, y] = stage.toPicture(touchingPoint(skeleton, part, on));
          const isTouching = Math.abs(gapOf(skeleton, part, on)) <= CLOSE;
          return (
            <path
              key={`${part} ${JSON.stringify(on)}`}
              d={isTouching ? `M${x - 2} ${y}h4` : `M${x - 2.5} ${y - 2.5}l5 5m0-5l-5 5`}
              stroke={isTouching ? '#17282d' : '#a3142b'}
              strokeWidth={isTouching ? 1.6 : 1.2}
            >
              <title>{part}</title>
            </path>
          );
        })}
        {canMove &&
          gripsOf(skeleton, hold).map(([grip, at]) => {
            const [cx, cy] = stage.toPicture(at);
            return (
              <circle
                key={grip}
                cx={cx}
                cy={cy}
                r={held === grip ? 4 : 2.6}
                fill="#fff"
                stroke="#17282d"
                strokeWidth={0.8}
                className="cursor-grab touch-none"
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setHeld(grip);
                }}
              >
                <title>{grip}</title>
              </circle>
            );
          })}
      </g>
    </PictureFrame>
  );
}

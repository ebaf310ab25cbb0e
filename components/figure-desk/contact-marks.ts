import { CLOSE, gapOf, touchingPoint } from '@/lib/figure/contact';
import type { Point } from '@/lib/figure/geometry';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Contact, Support } from '@/lib/figure/pose';

export type ContactMark = {
  /** From 1, the same in picture and list. */
  number: number;
  contact: Contact;
  /** Figure units; above 0 the part hovers, below 0 it has sunk in. */
  gap: number;
  isTouching: boolean;
  /** Where the part is nearest to what holds it. */
  point: Point;
  /** Where the number stands: beyond what holds it, clear of the others. */
  label: Point;
};

/** Of the numbers from what holds the part, figure units. */
const AWAY = 7;

/** Room to the left and right of a number, and above and below it: words stand behind one that does not touch. */
const ROOM = { left: 4.5, right: 4.5, rightOfWords: 34, upAndDown: 9 };

export function gapWords(gap: number): string {
  if (Math.abs(gap) <= CLOSE) return 'touches';
  return `${gap > 0 ? 'hovers' : 'sinks'} ${Math.abs(gap).toFixed(1)}`;
}

export const supportWords = (on: Support): string =>
  'height' in on ? (on.height === 0 ? 'the ground' : `height ${on.height}`) : `wall at ${on.wall}`;

export const holdsAt = ({ during }: Contact, t: number): boolean =>
  during === undefined || (during === 'start' ? t === 0 : t === 1);

function beyond([x, y]: Point, on: Support): Point {
  if ('height' in on) return [x, Math.min(y, on.height) - AWAY];
  return on.at === 'left' ? [Math.min(x, on.wall) - AWAY, y] : [Math.max(x, on.wall) + AWAY, y];
}

type Room = { point: Point; right: number };

const isApart = (a: Room, b: Room): boolean =>
  Math.abs(a.point[1] - b.point[1]) >= ROOM.upAndDown ||
  a.point[0] + a.right + ROOM.left <= b.point[0] ||
  b.point[0] + b.right + ROOM.left <= a.point[0];

/** Aside as far as it takes to stand clear of all that stands there. */
function clearOf(taken: readonly Room[], { point: [x, y], right }: Room): Room {
  for (let aside = 0; ; aside += 1) {
    for (const moved of [x + aside, x - aside]) {
      const room: Room = { point: [moved, y], right };
      if (taken.every((other) => isApart(room, other))) return room;
    }
  }
}

/** Contacts that hold at a moment of the movement. */
export function contactMarks(
  contacts: readonly Contact[],
  skeleton: Skeleton,
  t: number,
): ContactMark[] {
  const taken: Room[] = [];
  return contacts.flatMap((contact, index) => {
    if (!holdsAt(contact, t)) return [];
    const { part, on } = contact;
    const gap = gapOf(skeleton, part, on);
    const point = touchingPoint(skeleton, part, on);
    const isTouching = Math.abs(gap) <= CLOSE;
    const room = clearOf(taken, {
      point: beyond(point, on),
      right: isTouching ? ROOM.right : ROOM.rightOfWords,
    });
    taken.push(room);
    return [{ number: index + 1, contact, gap, isTouching, point, label: room.point }];
  });
}

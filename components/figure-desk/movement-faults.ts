import { CLOSE, gapOf, settle } from '@/lib/figure/contact';
import type { Person } from '@/lib/figure/drawing';
import { distance } from '@/lib/figure/geometry';
import { beyondRange, type JointAngle, jointAngles } from '@/lib/figure/joint-ranges';
import { placeOf, type Skeleton } from '@/lib/figure/kinematics';
import type { Scene } from '@/lib/figure/pose';
import { gapWords, holdsAt } from './contact-marks';
import { isPinned } from './pin-limb';

/** Where on the way it is worst, and what a test would say of it. */
export type Fault = { t: number; words: string };

/** As finely as the tests of the figures look, and what they let pass of a joint, degrees. */
const MOMENTS = Array.from({ length: 13 }, (_, index) => index / 12);
export const JOINT_TOLERANCE = 3;

type Way = { scene: Scene; skeletonAt: (t: number) => Skeleton; person: Person };

export const jointWords = ({ motion, side }: JointAngle): string =>
  `${side ?? ''} ${motion.replaceAll('-', ' ')}`.trim();

/** A trunk that leans to the viewer at either end hides its own angles all the way. */
export const trunkSeenIn = ({ start, end }: Scene): number =>
  Math.min(start.trunkSeen ?? 1, end.trunkSeen ?? 1);

/** Every gap, hold and joint that the tests of the figures would not let pass, each where it is worst. */
export function findFaults(way: Way): Fault[] {
  return [...contactFaults(way), ...holdFaults(way), ...jointFaults(way)];
}

function contactFaults({ scene, skeletonAt }: Way): Fault[] {
  return scene.contacts.flatMap((contact) => {
    const { part, on } = contact;
    const gaps = MOMENTS.filter((t) => holdsAt(contact, t)).map((t) => ({
      t,
      gap: gapOf(skeletonAt(t), part, on),
    }));
    const [worst] = gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
    if (!worst || Math.abs(worst.gap) <= CLOSE) return [];
    return [{ t: worst.t, words: `${part.replace('-', ' ')} ${gapWords(worst.gap)}` }];
  });
}

/** A hand or foot that does not come to what its pose holds it to. */
function holdFaults({ scene, person }: Way): Fault[] {
  return (['start', 'end'] as const).flatMap((moment) => {
    const { skeleton } = settle(scene[moment], scene, moment, person);
    return (['legs', 'arms'] as const).flatMap((kind) =>
      (['near', 'far'] as const).flatMap((side) => {
        const limb = scene[moment][kind][side];
        if (!isPinned(limb)) return [];
        const to = 'on' in limb.to ? placeOf(limb.to, skeleton, skeleton.legs) : limb.to;
        const gap = distance(to, skeleton[kind][side].end);
        if (gap <= CLOSE) return [];
        const name = `${side} ${kind === 'legs' ? 'foot' : 'hand'}`;
        return [
          { t: moment === 'start' ? 0 : 1, words: `${name} misses its place by ${gap.toFixed(1)}` },
        ];
      }),
    );
  });
}

function jointFaults({ scene, skeletonAt }: Way): Fault[] {
  const worst = new Map<string, Fault & { beyond: number }>();
  for (const t of MOMENTS) {
    for (const angle of jointAngles(skeletonAt(t), trunkSeenIn(scene))) {
      const beyond = beyondRange(angle);
      const name = jointWords(angle);
      if (beyond <= Math.max(JOINT_TOLERANCE, worst.get(name)?.beyond ?? 0)) continue;
      worst.set(name, { t, beyond, words: `${name} ${Math.round(beyond)}° beyond its range` });
    }
  }
  return [...worst.values()].map(({ t, words }) => ({ t, words }));
}

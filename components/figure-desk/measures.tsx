'use client';

import { PressButton } from '@/components/ui/press-button';
import { STATURE } from '@/lib/figure/body';
import { beyondRange, JOINT_RANGES, jointAngles } from '@/lib/figure/joint-ranges';
import type { Skeleton } from '@/lib/figure/kinematics';
import { type ContactMark, gapWords, supportWords } from './contact-marks';
import { type Fault, JOINT_TOLERANCE, jointWords } from './movement-faults';

const CAPTION = 'pb-1 text-left font-semibold text-[15px]';
const LINE = 'border-line border-t align-baseline';
const GOOD = 'text-clear-ink';
const BAD = 'font-semibold text-caution-ink';

/** Without the sign of a zero. */
const inTenths = (value: number): string => (Math.round(value * 10) / 10 || 0).toFixed(1);

/** Contacts of this moment by the numbers in the picture, each with its gap. */
export function ContactList({ marks }: { marks: readonly ContactMark[] }) {
  if (marks.length === 0) return <p className="text-[13px] text-ink-2">No contact here.</p>;
  return (
    <table className="w-full text-left text-[13px]">
      <caption className={CAPTION}>Contacts</caption>
      <tbody>
        {marks.map(({ number, contact: { part, on, carries }, gap, isTouching }) => (
          <tr key={number} className={LINE}>
            <td className="w-6 py-1 tabular-nums">{number}</td>
            <th scope="row" className="font-normal">
              {part.replace('-', ' ')}
              {carries && ', carries'}
              <span className="block text-ink-2 text-xs">on {supportWords(on)}</span>
            </th>
            <td className={`text-right ${isTouching ? GOOD : BAD}`}>
              {isTouching ? '✓' : '▲'} {gapWords(gap)}
              <span className="block font-normal text-ink-2 text-xs tabular-nums">
                {inTenths(gap)} units, {inTenths((100 * gap) / STATURE)} % of stature
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Joint angles of the picture plane beside their published range; those beyond it first. */
export function JointList({ skeleton, trunkSeen }: { skeleton: Skeleton; trunkSeen: number }) {
  const angles = jointAngles(skeleton, trunkSeen).toSorted(
    (a, b) => beyondRange(b) - beyondRange(a),
  );
  return (
    <table className="w-full text-left text-[13px]">
      <caption className={CAPTION}>Joints, degrees</caption>
      <tbody>
        {angles.map((angle) => {
          const beyond = Math.round(beyondRange(angle));
          const [least, most] = JOINT_RANGES[angle.motion];
          return (
            <tr key={`${angle.motion} ${angle.side}`} className={LINE}>
              <th scope="row" className="py-0.5 font-normal">
                {jointWords(angle)}
              </th>
              <td className="text-right tabular-nums">{Math.round(angle.degrees)}</td>
              <td className="w-20 text-right text-ink-2 tabular-nums">
                {least} to {most}
              </td>
              <td className={`w-24 text-right ${beyond > JOINT_TOLERANCE ? BAD : ''}`}>
                {beyond > 0 && `${beyond > JOINT_TOLERANCE ? '▲ ' : ''}${beyond} beyond`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the tests of the figures would say of the whole movement. */
export function FaultList({
  faults,
  onShow,
}: {
  faults: readonly Fault[];
  onShow: (t: number) => void;
}) {
  return (
    <section aria-label="The whole movement" aria-live="polite">
      <h2 className={CAPTION}>The whole movement</h2>
      {faults.length === 0 ? (
        <p className={`text-[13px] ${GOOD}`}>
          ✓ From start to end all that should touch touches, and no joint is beyond its range.
        </p>
      ) : (
        <ul className="flex flex-col text-[13px]">
          {faults.map(({ t, words }) => (
            <li key={words} className={`flex justify-between gap-2 py-1 ${LINE}`}>
              <span className={BAD}>▲ {words}</span>
              <PressButton
                onClick={() => onShow(t)}
                className="shrink-0 text-brand underline underline-offset-2"
              >
                Show at {t.toFixed(2)}
              </PressButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

'use client';

import { STATURE } from '@/lib/figure/body';
import { CLOSE, gapOf } from '@/lib/figure/contact';
import { beyondRange, JOINT_RANGES, jointAngles } from '@/lib/figure/joint-ranges';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Contact } from '@/lib/figure/pose';

const supportName = ({ on }: Contact): string =>
  'height' in on ? `height ${on.height}` : `wall ${on.wall}`;

function judged(gap: number): string {
  const share = `${gap.toFixed(1)} (${((100 * gap) / STATURE).toFixed(1)} % of stature)`;
  if (Math.abs(gap) <= CLOSE) return `✓ touches, ${share}`;
  return `✗ ${gap > 0 ? 'hovers' : 'sinks'} ${share}`;
}

export const contactsAt = (contacts: readonly Contact[], t: number): Contact[] =>
  contacts.filter(({ during }) => during === undefined || (during === 'start' ? t === 0 : t === 1));

/** Contacts that hold at this moment, each with its gap. */
export function ContactList({
  contacts,
  skeleton,
  t,
}: {
  contacts: readonly Contact[];
  skeleton: Skeleton;
  t: number;
}) {
  const now = contactsAt(contacts, t);
  if (now.length === 0) return <p className="text-[13px] text-ink-2">No contact at this moment.</p>;
  return (
    <table className="w-full text-left text-[13px]">
      <caption className="text-left font-semibold">Contacts</caption>
      <tbody>
        {now.map((contact) => (
          <tr key={`${contact.part} ${supportName(contact)}`} className="border-line border-t">
            <th scope="row" className="py-1 font-normal">
              {contact.part}
              {contact.carries && ', carries'}
            </th>
            <td>{supportName(contact)}</td>
            <td className="text-right tabular-nums">
              {judged(gapOf(skeleton, contact.part, contact.on))}
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
      <caption className="text-left font-semibold">Joints, degrees</caption>
      <tbody>
        {angles.map((angle) => {
          const beyond = beyondRange(angle);
          const [least, most] = JOINT_RANGES[angle.motion];
          return (
            <tr key={`${angle.motion} ${angle.side}`} className="border-line border-t">
              <th scope="row" className="py-1 font-normal">
                {angle.side} {angle.motion.replaceAll('-', ' ')}
              </th>
              <td className="text-right tabular-nums">{Math.round(angle.degrees)}</td>
              <td className="text-right text-ink-2 tabular-nums">
                {least} to {most}
              </td>
              <td className="w-28 text-right">
                {beyond > 0 && <strong>✗ {Math.round(beyond)} beyond</strong>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

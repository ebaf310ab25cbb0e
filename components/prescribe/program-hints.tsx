import { TierMark } from '@/components/ui/tier-badge';
import { type Before, countsOf } from '@/lib/prescription/hint-counts';
import type { HintRule } from '@/lib/prescription/program-hints';
import { usePrescribe } from './prescribe-context';

/** Notes that need the version before and the day of review: they never interrupt. */
export function ProgramHints({
  rules,
  ...before
}: Before & {
  rules: readonly HintRule[];
}) {
  const { draft, language } = usePrescribe();
  const counts = countsOf(draft, before);
  const over = rules.filter(({ id, max }) => (counts[id] ?? 0) > max);
  if (over.length === 0) return null;
  return (
    <ul className="grid gap-1 text-[13px] text-note-ink">
      {over.map(({ id, message }) => (
        <li key={id} className="flex gap-1.5">
          <TierMark outcome="note" className="mt-0.5" />
          {message[language]}
        </li>
      ))}
    </ul>
  );
}

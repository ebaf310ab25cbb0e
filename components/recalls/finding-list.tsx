import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import type { FindingView } from './recall-view';

/** What is newly true, worst first, each with its sign, where it stands and the rule's words. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  const t = useTranslations('recalls.finding');
  const outcome = useTranslations('prescribe.outcome');
  return (
    <ul className="flex flex-col gap-2">
      {findings.map((finding) => (
        <li key={finding.key} className="flex gap-2">
          <TierMark outcome={finding.tier} className="mt-0.5 size-4" />
          <div className="min-w-0">
            <p className="break-words font-semibold text-[13px]">
              {outcome(finding.tier)}: {placeOf(finding, t)}
            </p>
            <p className="break-words text-[13px] text-ink-2">{wordsOf(finding, t)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

type Words = ReturnType<typeof useTranslations<'recalls.finding'>>;

/** `exercise 2, Bridge`, a sport by its name, or the whole program. */
function placeOf({ number, name }: FindingView, t: Words): string {
  if (name === null) return t('wholeProgram');
  return number === null ? name : t('exercise', { number, name });
}

function wordsOf({ text, factors, code }: FindingView, t: Words): string {
  if (text !== null) return factors.length > 0 ? `${factors.join(', ')}: ${text}` : text;
  if (code === 'factor-unknown') return t('factor-unknown', { factors: factors.join(', ') });
  if (code === 'exercise-untagged' || code === 'exercise-gone') return t(code);
  if (code === 'clinic-rule-unreadable' || code === 'red-flags-not-asked') return t(code);
  return t('record-unreadable');
}

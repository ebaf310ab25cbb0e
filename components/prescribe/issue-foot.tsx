import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { TierMark } from '@/components/ui/tier-badge';
import type { Outcome } from '@/lib/contraindications/finding';
import type { Blocker } from '@/lib/prescription/blockers';
import { DoseMeter } from './dose-meter';
import { usePrescribe } from './prescribe-context';

/** A blocker as a sentence that names the exercise by its number on this screen. */
export function useBlockerWords(): (blocker: Blocker) => string {
  const t = useTranslations('prescribe.issue');
  const { draft } = usePrescribe();
  return ({ code, variant }) => {
    const index = draft.entries.findIndex((entry) => entry.variant === variant);
    return t(`code.${code}`, { exercise: t('exercise', { number: index + 1 }) });
  };
}

/** Only a finding carries its sign; a role or an empty program is no finding. */
const MARKS: Partial<Record<Blocker['code'], Outcome>> = {
  'program-stop': 'stop',
  'program-contraindicated': 'contraindicated',
  'contraindicated-unresolved': 'contraindicated',
  'program-finding-unread': 'caution',
  'caution-unread': 'caution',
};

/** Never leaves the screen: the dose meter, the way on, and the sentence that says why not. */
export function IssueFoot({
  blockers,
  onReview,
}: {
  blockers: readonly Blocker[];
  onReview: () => void;
}) {
  const t = useTranslations('prescribe.issue');
  const wordsOf = useBlockerWords();
  const whyNotId = useId();
  const [first] = blockers;
  const mark = first && MARKS[first.code];
  return (
    <div className="grid gap-x-4 gap-y-2.5 border-line border-t bg-surface px-4 py-3 md:max-[75rem]:grid-cols-[1fr_auto] md:max-[75rem]:items-center md:max-[75rem]:gap-y-1.5 md:max-[75rem]:border-t-0">
      <DoseMeter />
      <Button
        variant="primary"
        isDisabled={first !== undefined}
        {...(first ? { 'aria-describedby': whyNotId } : {})}
        onPress={onReview}
      >
        {t('review')}
      </Button>
      <p
        id={whyNotId}
        className="col-span-full flex items-start gap-1.5 text-[13px] text-ink empty:hidden"
        aria-live="polite"
      >
        {first && (
          <>
            {mark && <TierMark outcome={mark} />}
            <span>
              {t('cannot', { reason: wordsOf(first) })}{' '}
              {blockers.length > 1 && t('more', { count: blockers.length - 1 })}
            </span>
          </>
        )}
      </p>
    </div>
  );
}

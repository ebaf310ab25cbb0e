import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useBlockerWords } from '@/components/review/use-blocker-words';
import { Button } from '@/components/ui/button';
import { TierMark } from '@/components/ui/tier-badge';
import type { Outcome } from '@/lib/contraindications/finding';
import { type Blocker, isAnsweredInReview, type PrescriberRole } from '@/lib/prescription/blockers';
import { DoseMeter } from './dose-meter';
import { usePrescribe } from './prescribe-context';

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
  role,
  onReview,
}: {
  blockers: readonly Blocker[];
  role: PrescriberRole;
  onReview: () => Promise<void>;
}) {
  const t = useTranslations('prescribe.issue');
  const wordsOf = useBlockerWords(usePrescribe().draft);
  const whyNotId = useId();
  const [isGoing, setIsGoing] = useState(false);
  const later = blockers.filter(isAnsweredInReview);
  // A therapist hands in there.
  const now = blockers.filter(
    (blocker) => !isAnsweredInReview(blocker) && blocker.code !== 'therapist-cannot-issue',
  );
  const [first] = now;
  const go = async () => {
    setIsGoing(true);
    await onReview();
    setIsGoing(false);
  };
  const mark = first && MARKS[first.code];
  return (
    <div className="grid gap-x-4 gap-y-2.5 border-line border-t bg-surface px-4 py-3 md:max-[75rem]:grid-cols-[1fr_auto] md:max-[75rem]:items-center md:max-[75rem]:gap-y-1.5 md:max-[75rem]:border-t-0">
      <DoseMeter />
      <Button
        variant="primary"
        isDisabled={first !== undefined || isGoing}
        {...(first ? { 'aria-describedby': whyNotId } : {})}
        onPress={go}
      >
        {t(role === 'therapist' ? 'reviewHandIn' : 'review')}
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
              {now.length > 1 && t('more', { count: now.length - 1 })}
            </span>
          </>
        )}
        {!first && later.length > 0 && t('later', { count: later.length })}
      </p>
    </div>
  );
}

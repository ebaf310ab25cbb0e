import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Language } from '@/lib/catalog/bilingual';
import type { Blocker } from '@/lib/prescription/blockers';
import type { IssueAnswer } from './answers';
import { useBlockerWords } from './issue-foot';
import { MissingAnswers } from './missing-answers';
import { usePrescribe } from './prescribe-context';
import { ReviewList } from './review-list';

/** What the server said instead of issuing; `failed`: the answer never came. */
type Refusal = Exclude<IssueAnswer, { status: 'issued' }> | { status: 'failed' };

const REFUSED = {
  refused: 'refused',
  'not-allowed': 'notAllowed',
  'signed-out': 'signedOut',
  'patient-not-found': 'notFound',
  malformed: 'malformed',
  failed: 'failed',
} as const;

function RefusalText({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('prescribe.issue');
  const wordsOf = useBlockerWords();
  return (
    <div role="alert" className="rounded-lg border-2 border-ink p-3 text-[13px]">
      <p className="font-semibold">{t(REFUSED[refusal.status])}</p>
      {refusal.status === 'refused' && (
        <ul className="list-disc pl-5">
          {refusal.blockers.map((blocker) => (
            <li key={`${blocker.code} ${blocker.variant} ${blocker.finding}`}>
              {wordsOf(blocker)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The last look. It lives from opening to issue or back, and makes one issue key for that time. */
export function ReviewDialog({
  patient,
  blockers,
  hints,
  onIssue,
  onClose,
}: {
  patient: { name: string; hospitalNumber: string; language: Language };
  blockers: readonly Blocker[];
  /** Quiet notes on the program as it would be issued. */
  hints: ReactNode;
  onIssue: (issueKey: string, language: Language) => Promise<IssueAnswer>;
  onClose: () => void;
}) {
  const t = useTranslations('prescribe.issue');
  const { draft, check, acts } = usePrescribe();
  const [issueKey] = useState(() => crypto.randomUUID());
  const [language, setLanguage] = useState(patient.language);
  const [isIssuing, setIsIssuing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function issue() {
    if (isIssuing) return;
    setIsIssuing(true);
    const answer = await onIssue(issueKey, language).catch(() => ({ status: 'failed' as const }));
    if (answer.status === 'issued') return;
    setRefusal(answer);
    setIsIssuing(false);
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title')}>
      <div className="grid gap-4">
        <p className="text-ink-2">
          {t('for', { name: patient.name, number: patient.hospitalNumber })}
        </p>
        <ReviewList blockers={blockers} />
        {check.notChecked.length > 0 && (
          <div className="rounded-lg border-2 border-unchecked-edge border-dashed p-3">
            <p className="text-[13px]">{t('missing', { count: check.notChecked.length })}</p>
            <MissingAnswers />
            <label className="mt-1 flex min-h-11 items-center gap-2 font-medium text-[13px]">
              <input
                type="checkbox"
                className="size-5 accent-brand"
                checked={draft.notCheckedConfirmed}
                onChange={(event) => acts.change({ notCheckedConfirmed: event.target.checked })}
              />
              {t('confirmMissing')}
            </label>
          </div>
        )}
        <fieldset className="flex flex-wrap items-center gap-x-4">
          <legend className="text-[13px]">{t('language')}</legend>
          {(['th', 'en'] as const).map((one) => (
            <label key={one} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="handout-language"
                className="size-5 accent-brand"
                checked={language === one}
                onChange={() => setLanguage(one)}
              />
              {t(one)}
            </label>
          ))}
        </fieldset>
        <label className="text-[13px]">
          {t('reviewOn')}
          <input
            type="date"
            value={draft.reviewOn ?? ''}
            onChange={(event) => acts.change({ reviewOn: event.target.value || null })}
            className="mt-1 block min-h-11 rounded-lg border border-line-2 bg-surface px-2 text-ink"
          />
        </label>
        {hints}
        {refusal && <RefusalText refusal={refusal} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" onPress={onClose} isDisabled={isIssuing}>
            {t('cancel')}
          </Button>
          <Button variant="primary" onPress={issue} isDisabled={isIssuing || blockers.length > 0}>
            {t(isIssuing ? 'issuing' : 'issue')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Blocker } from '@/lib/prescription/blockers';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { useBlockerWords } from './use-blocker-words';

type IssuePanelProps = {
  draft: PrescriptionDraft;
  blockers: readonly Blocker[];
  isBusy: boolean;
  onIssue: () => void;
  /** Beside the button, such as sending a draft back. */
  children?: React.ReactNode;
};

/** Never leaves the screen: Issue, and the sentence that says why not. */
export function IssuePanel({ draft, blockers, isBusy, onIssue, children }: IssuePanelProps) {
  const t = useTranslations('prescribe.issue');
  const wordsOf = useBlockerWords(draft);
  const [first] = blockers;
  return (
    <div className="sticky bottom-0 z-10 grid gap-2 border-line border-t bg-surface px-4 py-3 md:px-5">
      <p id="why-not-issue" aria-live="polite" className="text-[13px] empty:hidden">
        {first && (
          <>
            {t('cannot', { reason: wordsOf(first) })}{' '}
            {blockers.length > 1 && t('more', { count: blockers.length - 1 })}
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          className="min-w-48 flex-1 md:min-h-11"
          isDisabled={isBusy || first !== undefined}
          {...(first && { 'aria-describedby': 'why-not-issue' })}
          onPress={onIssue}
        >
          {t(isBusy ? 'issuing' : 'issue')}
        </Button>
        {children}
      </div>
    </div>
  );
}

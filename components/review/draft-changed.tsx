import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { Theirs } from './review-answers';
import { ChangeList } from './version-changes';

type DraftChangedProps = {
  mine: PrescriptionDraft;
  /** `null`: it was issued or removed. */
  theirs: Theirs | null;
  nameOf: (variant: string) => string;
  /** Writes mine over theirs. */
  onKeepMine: () => void;
};

/** Somebody else changed the draft: who, in what, and the choice. Nothing is overwritten until it is made. */
export function DraftChanged({ mine, theirs, nameOf, onKeepMine }: DraftChangedProps) {
  const t = useTranslations('review.changed');
  return (
    <div role="alert" className="grid gap-2 rounded-xl border-2 border-ink bg-surface p-4">
      <p className="font-semibold">{theirs ? t('by', { name: theirs.authorName }) : t('gone')}</p>
      {theirs && (
        <>
          <p className="text-[13px] text-ink-2">{t('differences')}</p>
          <ChangeList before={mine} after={theirs.content} nameOf={nameOf} />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t(theirs ? 'showTheirs' : 'lookAgain')}
        </Button>
        <Button onPress={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { changesBetweenPrograms } from '@/lib/prescription/program-changes';
import { useChangeWords } from './use-change-words';

type ChangeListProps = {
  before: PrescriptionDraft;
  after: PrescriptionDraft;
  nameOf: (variant: string) => string;
};

/** Every difference between two programs, one sentence each. */
export function ChangeList({ before, after, nameOf }: ChangeListProps) {
  const t = useTranslations('review.change');
  const wordsOf = useChangeWords(nameOf);
  const sentences = changesBetweenPrograms(before, after).map(wordsOf);
  if (sentences.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {sentences.map((sentence) => (
        <li key={sentence} className="break-words">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

type VersionChangesProps = {
  draft: PrescriptionDraft;
  /** `null` = this is the first version. */
  before: { number: number; program: PrescriptionDraft } | null;
  nameOf: (variant: string) => string;
};

/** What becomes different for the patient. */
export function VersionChanges({ draft, before, nameOf }: VersionChangesProps) {
  const t = useTranslations('review.change');
  return (
    <Card title={before ? t('title', { number: before.number }) : t('titleFirst')}>
      {before ? (
        <ChangeList before={before.program} after={draft} nameOf={nameOf} />
      ) : (
        <p className="text-ink-2">{t('first')}</p>
      )}
    </Card>
  );
}

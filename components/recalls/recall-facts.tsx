import { useLocale, useTranslations } from 'next-intl';
import { momentText } from '@/components/ui/day-text';
import { FindingList } from './finding-list';
import type { RecallView } from './recall-view';

/** Why it is here and since when, what is newly true, and what the patient sees of it. */
export function RecallFacts({ recall }: { recall: RecallView }) {
  const t = useTranslations('recalls');
  const language = useLocale();
  const { cause, foundAt, versionNumber, findings } = recall;
  return (
    <>
      <p className="text-[13px] text-ink-2">
        {t(`cause.${cause}`)} ·{' '}
        {t('since', { moment: momentText(foundAt, language), version: versionNumber })}
      </p>
      <FindingList findings={findings} />
      <p className="break-words font-semibold text-[13px]">{pauseOf(recall, t)}</p>
    </>
  );
}

function pauseOf(
  { holdsAll, paused }: RecallView,
  t: ReturnType<typeof useTranslations<'recalls'>>,
) {
  if (holdsAll) return t('pausedAll');
  return paused.length === 0 ? t('notPaused') : t('paused', { names: paused.join(', ') });
}

import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { CopyButton } from '@/components/ui/copy-button';
import { useChartNote, type VersionFacts } from './use-chart-note';

/** The line for the chart, to be read and to be copied. */
export function ChartNoteCard({ version }: { version: VersionFacts }) {
  const t = useTranslations('record.note');
  const note = useChartNote()(version);
  return (
    <Card title={t('title')} aside={<CopyButton text={note} words={t('copy')} variant="quiet" />}>
      <p className="select-all break-words text-[13px] leading-[18px]">{note}</p>
    </Card>
  );
}

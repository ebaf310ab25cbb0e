import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import { WordCard } from './fact-list';
import type { FigureView } from './figure-view';

/** Everything the clinic ever said of a figure, newest first. */
export function ReviewHistory({ reviews }: Pick<FigureView, 'reviews'>) {
  const t = useTranslations('catalog.history');
  const language = useLocale();
  if (reviews.length === 0) return null;
  return (
    <WordCard title={t('title')}>
      <ol className="flex flex-col gap-2">
        {reviews.map(({ number, verdict, by, on, note }) => (
          <li key={number}>
            <p className="text-ink-2">{t(verdict, { by, on: dayText(on, language) })}</p>
            {note && <p className="whitespace-pre-line break-words">{note}</p>}
          </li>
        ))}
      </ol>
    </WordCard>
  );
}

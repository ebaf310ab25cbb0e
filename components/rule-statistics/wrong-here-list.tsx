import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { dayText } from '@/components/ui/day-text';
import type { StatisticsView } from './statistics-view';

/** What doctors wrote where a rule was wrong for their case: what a reviewer reads first. */
export function WrongHereList({ wrongHere }: Pick<StatisticsView, 'wrongHere'>) {
  const t = useTranslations('ruleStatistics.wrongHere');
  const language = useLocale();
  if (wrongHere.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col gap-2">
        {wrongHere.map(({ ruleId, target, on, note, key }) => (
          <li
            key={key}
            className="border-line border-t pt-2 text-[13px] first:border-t-0 first:pt-0"
          >
            <span className="font-semibold">{ruleId}</span>{' '}
            <span className="text-ink-2">
              {target} · {dayText(new Date(`${on}T12:00:00+07:00`), language)}
            </span>
            <span className="block break-words">{note === '' ? t('noNote') : note}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

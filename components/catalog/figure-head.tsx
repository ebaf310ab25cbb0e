import { useTranslations } from 'next-intl';
import { FigureTitle } from './figure-title';
import type { FigureView } from './figure-view';
import { FigureWalk } from './figure-walk';
import { ReviewTag } from './review-tag';

export function FigureHead({ figure }: { figure: FigureView }) {
  const t = useTranslations('catalog');
  const { id, name, level, exercise, kind, state } = figure;
  const place = exercise
    ? [
        level && t(`level.${level}`),
        t('figure.ofExercise', { number: exercise.number, name: exercise.name }),
      ]
    : [kind !== 'variant' && t(`kind.${kind}`)];
  return (
    <div className="flex flex-col gap-0.5">
      <FigureWalk figure={figure} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <FigureTitle id={id}>{name}</FigureTitle>
        <ReviewTag state={state} />
      </div>
      <p className="text-[13px] text-ink-2">{[id, ...place].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

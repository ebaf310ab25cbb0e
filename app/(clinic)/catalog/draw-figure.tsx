import { getLocale, getTranslations } from 'next-intl/server';
import type { DrawnFigure } from '@/components/catalog/figure-view';
import { FigureSvg } from '@/components/figure/figure-svg';
import { MovingFigure } from '@/components/figure/moving-figure';
import { describeFigure } from '@/lib/figure/describe';
import { figureOf } from '@/lib/figure/figure';

/** Without the hold of the dose, which would keep who judges the way waiting: the end pose stands beside it. */
const TEMPO = { moveSeconds: 5, holdSeconds: 0 };

/**
 * The pictures of an opened figure: start and end as a man, the movement as a woman, so that both are judged. The
 * moving one runs by itself from the moment it is in the page.
 */
export async function drawFigure({ id, name }: { id: string; name: string }): Promise<DrawnFigure> {
  const t = await getTranslations('catalog.figure');
  const language = await getLocale();
  const [figure, woman] = [figureOf(id, 'man'), figureOf(id, 'woman')];
  const look = (part: 'start' | 'end' | 'movement') => ({
    figure,
    label: t('pictureOf', { name, part: t(part) }),
    description: describeFigure(id, part, language),
    className: 'h-full max-w-full',
  });
  return {
    start: <FigureSvg {...look('start')} frame="start" />,
    end: <FigureSvg {...look('end')} frame="end" />,
    still: <FigureSvg {...look('start')} figure={woman} frame="start" />,
    moving: <MovingFigure {...look('movement')} figure={woman} tempo={TEMPO} />,
    says: { start: look('start').description, end: look('end').description },
    isFlat: figure.end.width > 1.9 * figure.end.height,
  };
}

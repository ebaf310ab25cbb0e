import { getTranslations } from 'next-intl/server';
import type { DrawnFigure } from '@/components/catalog/figure-view';
import { FigureSvg } from '@/components/figure/figure-svg';
import { figureOf } from '@/lib/figure/figure';

/** The pictures of an opened figure; the moving one runs by itself from the moment it is in the page. */
export async function drawFigure({ id, name }: { id: string; name: string }): Promise<DrawnFigure> {
  const t = await getTranslations('catalog.figure');
  const figure = figureOf(id);
  const draw = (frame: 'start' | 'end' | 'animated', part: string) => (
    <FigureSvg
      figure={figure}
      label={t('pictureOf', { name, part })}
      frame={frame}
      className="h-full max-w-full"
    />
  );
  return {
    start: draw('start', t('start')),
    end: draw('end', t('end')),
    moving: draw('animated', t('movement')),
    isFlat: figure.end.width > 1.9 * figure.end.height,
  };
}

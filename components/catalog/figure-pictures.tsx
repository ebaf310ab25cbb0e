import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FigureReading } from './figure-reading';
import type { DrawnFigure, FigureView } from './figure-view';
import { Movement } from './movement';
import { NoFigure } from './no-figure';
import { groundOf, PICTURE } from './picture-look';

type FigurePicturesProps = { figure: FigureView; drawn: DrawnFigure | null };

/** Start and end side by side, the movement and our reading under them. */
export function FigurePictures({ figure, drawn }: FigurePicturesProps) {
  const t = useTranslations('catalog.figure');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {drawn ? (
        <>
          <Picture caption={t('start')} says={drawn.says.start} isFlat={drawn.isFlat}>
            {drawn.start}
          </Picture>
          <Picture caption={t('end')} says={drawn.says.end} isFlat={drawn.isFlat}>
            {drawn.end}
          </Picture>
          <Movement still={drawn.still} moving={drawn.moving} isFlat={drawn.isFlat} />
        </>
      ) : (
        <div className={PICTURE}>
          <div className={groundOf({ isFlat: true })}>
            <NoFigure />
          </div>
          <p className="px-3 py-2 text-[13px] text-ink-2">{t('noFigureLong')}</p>
        </div>
      )}
      <FigureReading figure={figure} />
    </div>
  );
}

type PictureProps = { caption: string; says: string; isFlat: boolean; children: ReactNode };

function Picture({ caption, says, isFlat, children }: PictureProps) {
  return (
    <figure className={PICTURE}>
      <div className={groundOf({ isFlat })}>{children}</div>
      <figcaption className="px-3 py-2 text-[13px]">
        <span className="font-semibold">{caption}</span>
        <span className="block text-ink-2 text-xs">{says}</span>
      </figcaption>
    </figure>
  );
}

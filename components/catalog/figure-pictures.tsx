import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FigureReading } from './figure-reading';
import type { DrawnFigure, FigureView } from './figure-view';
import { Movement } from './movement';
import { NoFigure } from './no-figure';
import { PICTURE, PICTURE_GROUND } from './picture-look';

type FigurePicturesProps = { figure: FigureView; drawn: DrawnFigure | null };

/** Start and end side by side, the movement and our reading under them. */
export function FigurePictures({ figure, drawn }: FigurePicturesProps) {
  const t = useTranslations('catalog.figure');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {drawn ? (
        <>
          <Picture caption={t('start')}>{drawn.start}</Picture>
          <Picture caption={t('end')}>{drawn.end}</Picture>
          <Movement still={drawn.start} moving={drawn.moving} />
        </>
      ) : (
        <div className={PICTURE}>
          <div className={PICTURE_GROUND}>
            <NoFigure />
          </div>
          <p className="px-3 py-2 text-[13px] text-ink-2">{t('noFigureLong')}</p>
        </div>
      )}
      <FigureReading figure={figure} />
    </div>
  );
}

function Picture({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure className={PICTURE}>
      <div className={PICTURE_GROUND}>{children}</div>
      <figcaption className="px-3 py-2 font-semibold text-[13px]">{caption}</figcaption>
    </figure>
  );
}

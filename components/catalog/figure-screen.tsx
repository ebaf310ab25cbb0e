import { useTranslations } from 'next-intl';
import { FigureFacts } from './figure-facts';
import { FigureHead } from './figure-head';
import { FigurePictures } from './figure-pictures';
import type { DrawnFigure, FigureView } from './figure-view';
import { FigureWords } from './figure-words';
import { Judgement } from './judgement';
import type { Judge } from './review-answer';
import { ReviewHistory } from './review-history';

type FigureScreenProps = {
  figure: FigureView;
  /** `null` = not drawn yet. */
  drawn: DrawnFigure | null;
  onJudge: Judge;
};

/** One figure, large, with all that is judged of it; from 1024 px the words scroll beside the pictures. */
export function FigureScreen({ figure, drawn, onJudge }: FigureScreenProps) {
  const t = useTranslations('catalog.figure');
  return (
    <div className="flex min-h-0 flex-1 flex-col lg:h-[calc(100dvh-4.5rem)] lg:flex-none lg:flex-row">
      <div className="flex min-w-0 flex-1 flex-col gap-3 px-3 py-3 md:px-5 lg:overflow-y-auto">
        <FigureHead figure={figure} />
        <FigurePictures figure={figure} drawn={drawn} />
      </div>
      <div className="flex min-h-0 flex-col border-line lg:w-[360px] lg:shrink-0 lg:border-l xl:w-[400px]">
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls alone, and holds nothing else to stop at
          tabIndex={0}
          aria-label={t('words')}
          className="flex min-h-0 flex-1 flex-col gap-3 px-3 pb-4 focus-visible:-outline-offset-3 md:px-5 lg:overflow-y-auto lg:py-4"
        >
          <FigureWords words={figure.words} />
          <FigureFacts facts={figure.facts} />
          <ReviewHistory reviews={figure.reviews} />
        </section>
        <Judgement figure={figure} onJudge={onJudge} />
      </div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { Fact, FactList, WordCard, WordList } from './fact-list';
import type { FigureView } from './figure-view';

/** The article's words beside what we made of them. */
export function FigureReading({ figure: { reading } }: { figure: FigureView }) {
  const t = useTranslations('catalog.reading');
  const { article, ours, confidence, advice, precautions, openQuestions } = reading;
  return (
    <WordCard title={t('title')}>
      <FactList>
        <Fact name={t('article')}>
          <span aria-hidden="true">§ </span>
          {article}
        </Fact>
        <Fact name={t('ours')}>{ours ?? t(advice === 'avoid' ? 'whyIsOurs' : 'howIsOurs')}</Fact>
        <Fact name={t('confidence')}>
          {confidence && <strong className="font-semibold">{confidence}</strong>}
        </Fact>
        <Fact name={t('advice')}>{advice && t(advice)}</Fact>
        <Fact name={t('precautions')}>
          {precautions.length > 0 ? <WordList words={precautions} /> : null}
        </Fact>
        <Fact name={t('questions')}>
          {openQuestions.length > 0 ? <WordList words={openQuestions} /> : null}
        </Fact>
      </FactList>
    </WordCard>
  );
}

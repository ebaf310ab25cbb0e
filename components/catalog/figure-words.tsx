import { useTranslations } from 'next-intl';
import { Fact, FactList, WordCard, WordList } from './fact-list';
import type { FigureView } from './figure-view';

/** What stands on the handout beside the figure. */
export function FigureWords({ words }: { words: FigureView['words'] }) {
  const t = useTranslations('catalog.words');
  const { start, steps, how, mistakes, stopIf, why, note } = words;
  return (
    <WordCard title={t('title')}>
      <FactList>
        <Fact name={t('start')}>{start}</Fact>
        <Fact name={t('steps')}>
          {steps.length > 0 ? <WordList words={steps} isOrdered /> : null}
        </Fact>
        <Fact name={t('how')}>{how}</Fact>
        <Fact name={t('mistakes')}>
          {mistakes.length > 0 ? <WordList words={mistakes} /> : null}
        </Fact>
        <Fact name={t('stopIf')}>{stopIf}</Fact>
        <Fact name={t('why')}>{why}</Fact>
        <Fact name={t('note')}>{note}</Fact>
      </FactList>
    </WordCard>
  );
}

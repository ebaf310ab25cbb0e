import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WholeClauses } from '@/components/ui/whole-clauses';
import type { OwnContent } from '@/lib/catalog/own-exercise';
import { inBoth } from '@/lib/catalog/own-words';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import type { OwnOptions } from './own-options';
import { PreviewPane } from './preview-pane';
import { Section } from './section';

type OwnReadingProps = { content: OwnContent; options: OwnOptions; picture: ReactNode };

/** The same for who reads and does not write. */
export function OwnReading({ content, options, picture }: OwnReadingProps) {
  const t = useTranslations('ownExercises');
  const language = useLocale();
  const { words, dose, attributes } = content;
  const means = words.sideMeans.en || words.sideMeans.th ? inBoth(words.sideMeans) : null;
  const tags = options.attributes.filter(({ id }) => attributes.includes(id));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="flex min-w-0 flex-col gap-4">
        <Section title={t('words.title')}>
          <div className="flex h-44 items-end justify-center rounded-lg bg-fig p-2">{picture}</div>
          <p className="font-medium text-[15px]">
            <WholeClauses text={doseSentence(dose, means)[language]} />
          </p>
          <p>{inBoth(words.start)[language]}</p>
          <ol className="list-decimal pl-5">
            {words.steps.map((step) => (
              <li key={step.en + step.th}>{inBoth(step)[language]}</li>
            ))}
          </ol>
          <p>{inBoth(words.why)[language]}</p>
          <p className="font-semibold">{inBoth(words.stopIf)[language]}</p>
        </Section>
        <Section title={t('movement.title')}>
          <ul className="list-disc pl-5 text-sm">
            {tags.map(({ id, name, meaning }) => (
              <li key={id}>
                {name} <span className="text-ink-2 text-xs">{meaning}</span>
              </li>
            ))}
          </ul>
          <p className="text-[13px] text-ink-2">{t('form.readOnly')}</p>
        </Section>
      </div>
      <PreviewPane rules={options.rules} factors={options.factors} attributes={attributes} />
    </div>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import type { OpenQuestion } from '@/lib/prescription/open-questions';
import { usePrescribe } from './prescribe-context';
import type { useAnswering } from './use-answering';
import { useMissingWords } from './use-missing-words';

const HALF =
  'inline-flex min-h-11 min-w-12 items-center justify-center border border-line-2 bg-surface px-3 font-medium text-[13px] text-ink hover:bg-tint aria-disabled:text-ink-3 md:min-h-8';

/** Yes and No where a word is enough; a yes that wants a date or a side is given in the record. */
export function OpenQuestionRow({
  question,
  answering,
}: {
  question: OpenQuestion;
  answering: ReturnType<typeof useAnswering>;
}) {
  const t = useTranslations('prescribe.safety');
  const { patientId, history } = usePrescribe();
  const wordsOf = useMissingWords();
  const { missing, exercises, couldStop } = question;
  const name = wordsOf(missing);
  const may = missing.reason === 'factor-unknown' ? history.inPlace[missing.id] : undefined;
  const give = (status: 'present' | 'absent') => {
    if (!answering.isBusy) answering.answer(missing.id, status, name);
  };
  return (
    <li className="flex flex-wrap items-center gap-2 border-line border-t py-2 first:border-t-0">
      <div className="min-w-40 flex-1">
        <p className="font-semibold text-[13px] leading-[18px]">
          {may ? t('question', { name }) : name}
        </p>
        {missing.reason === 'exercise-untagged' && (
          <a
            href={`/catalog/own/${missing.id}`}
            target="_blank"
            rel="noreferrer"
            className="font-semibold text-[13px] text-brand underline underline-offset-2"
          >
            {t('tagIt')}
          </a>
        )}
        {couldStop && <p className="text-ink-2 text-xs">{t('couldStop')}</p>}
        {exercises.length > 0 && (
          <p className="text-ink-2 text-xs">{t('bearsOn', { numbers: exercises.join(', ') })}</p>
        )}
      </div>
      {may && (
        <div className="flex">
          {may === 'yes-or-no' ? (
            <PressButton
              aria-label={t('yesOf', { name })}
              aria-disabled={answering.isBusy}
              onClick={() => give('present')}
              className={`${HALF} rounded-l-lg`}
            >
              {t('yes')}
            </PressButton>
          ) : (
            <Link
              href={`/patients/${patientId}/edit`}
              prefetch={false}
              aria-label={t('yesWithDateOf', { name })}
              className={`${HALF} rounded-l-lg`}
            >
              {t('yesWithDate')}
            </Link>
          )}
          <PressButton
            aria-label={t('noOf', { name })}
            aria-disabled={answering.isBusy}
            onClick={() => give('absent')}
            className={`${HALF} -ml-px rounded-r-lg`}
          >
            {t('no')}
          </PressButton>
        </div>
      )}
    </li>
  );
}

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { listOpenQuestions, type OpenQuestion } from '@/lib/prescription/open-questions';
import { FindingFrame } from './finding-frame';
import { OpenQuestionRow } from './open-question';
import { usePrescribe } from './prescribe-context';
import { HistoryLink } from './program-findings';
import { useAnswering } from './use-answering';

/** So many stand open; the rest is folded. */
const SHOWN = 4;

/** The focus goes to the list when the question that had it was answered and is gone. */
function useFocusKept(questions: readonly OpenQuestion[]) {
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(questions.length);
  useEffect(() => {
    const isFewer = questions.length < count.current;
    count.current = questions.length;
    if (isFewer && document.activeElement === document.body) list.current?.focus();
  }, [questions.length]);
  return list;
}

/** What nobody answered yet, what it could change, and the answer in place where a word is enough. */
export function NotCheckedCard() {
  const t = useTranslations('prescribe.safety');
  const { assessment, check, draft } = usePrescribe();
  const questions = listOpenQuestions(assessment, draft.entries, check.notChecked);
  const answering = useAnswering();
  const list = useFocusKept(questions);
  const count = t('notCheckedCount', { count: questions.length });
  const row = (question: OpenQuestion) => {
    const { reason, id } = question.missing;
    return <OpenQuestionRow key={`${reason} ${id}`} question={question} answering={answering} />;
  };
  const rest = questions.slice(SHOWN);
  return (
    <>
      <p role="status" className="sr-only">
        {answering.said}
      </p>
      {questions.length > 0 && (
        <FindingFrame tier="not-checked" where={count} title={count}>
          <p className="text-[13px] text-ink-2">{t('notCheckedHint')}</p>
          <p role="alert" className="font-medium text-[13px] empty:hidden">
            {answering.problem}
          </p>
          <ul ref={list} tabIndex={-1} aria-label={count} className="outline-none">
            {questions.slice(0, SHOWN).map(row)}
          </ul>
          {rest.length > 0 && (
            <details>
              <summary className="w-fit cursor-pointer py-1 font-medium text-[13px] text-ink underline">
                {t('more', { count: rest.length })}
              </summary>
              <ul>{rest.map(row)}</ul>
            </details>
          )}
          <HistoryLink words={t('answer')} />
        </FindingFrame>
      )}
    </>
  );
}

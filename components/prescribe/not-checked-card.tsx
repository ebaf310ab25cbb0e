import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { NotChecked } from '@/lib/contraindications/finding';
import { FindingFrame } from './finding-frame';
import { usePrescribe } from './prescribe-context';
import { HistoryLink } from './program-findings';

/** So many stand open; the rest is folded. */
const SHOWN = 6;

function useMissingWords(): (missing: NotChecked) => ReactNode {
  const t = useTranslations('prescribe.safety');
  const { names, language, draft, nameOf } = usePrescribe();
  return ({ reason, id }) => {
    if (reason === 'age-unknown') return t('age');
    if (reason === 'sex-unknown') return t('sex');
    if (reason === 'red-flags-not-asked') return t('redFlags');
    if (reason === 'clinic-rule-unreadable') return `${t('unreadable')}: ${id}`;
    if (reason === 'factor-unknown') return names[id]?.[language] ?? id;
    const entry = draft.entries.find(({ exercise }) => exercise === id);
    return (
      <>
        {t('untagged', { name: nameOf(entry?.variant ?? id) })}{' '}
        <a
          href={`/catalog/own/${id}`}
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-brand underline underline-offset-2"
        >
          {t('tagIt')}
        </a>
      </>
    );
  };
}

/** Which answers are missing, in the words of the history. */
export function MissingAnswers() {
  const t = useTranslations('prescribe.safety');
  const { check } = usePrescribe();
  const wordsOf = useMissingWords();
  const list = (some: readonly NotChecked[]) => (
    <ul className="list-disc pl-5 text-[13px]">
      {some.map((one) => (
        <li key={`${one.reason} ${one.id}`}>{wordsOf(one)}</li>
      ))}
    </ul>
  );
  const rest = check.notChecked.slice(SHOWN);
  return (
    <>
      {list(check.notChecked.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1 font-medium text-[13px] text-ink underline">
            {t('more', { count: rest.length })}
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

export function NotCheckedCard() {
  const t = useTranslations('prescribe.safety');
  const { notChecked } = usePrescribe().check;
  if (notChecked.length === 0) return null;
  const count = t('notCheckedCount', { count: notChecked.length });
  return (
    <FindingFrame tier="not-checked" where={count} title={count}>
      <p className="text-[13px] text-ink-2">{t('notCheckedHint')}</p>
      <MissingAnswers />
      <HistoryLink words={t('answer')} />
    </FindingFrame>
  );
}

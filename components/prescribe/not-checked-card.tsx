import { useTranslations } from 'next-intl';
import type { NotChecked } from '@/lib/contraindications/finding';
import { FindingFrame } from './finding-frame';
import { usePrescribe } from './prescribe-context';
import { HistoryLink } from './program-findings';

/** So many stand open; the rest is folded. */
const SHOWN = 6;

/** Which answers are missing, in the words of the history. */
export function NotCheckedCard() {
  const t = useTranslations('prescribe.safety');
  const { check, names, language, draft, nameOf } = usePrescribe();
  const { notChecked } = check;
  if (notChecked.length === 0) return null;

  const untaggedName = (id: string) =>
    nameOf(draft.entries.find(({ exercise }) => exercise === id)?.variant ?? id);
  const wordsOf = ({ reason, id }: NotChecked) => {
    if (reason === 'age-unknown') return t('age');
    if (reason === 'sex-unknown') return t('sex');
    if (reason === 'red-flags-not-asked') return t('redFlags');
    if (reason === 'exercise-untagged') return t('untagged', { name: untaggedName(id) });
    return names[id]?.[language] ?? id;
  };
  const list = (some: readonly NotChecked[]) => (
    <ul className="list-disc pl-5 text-[13px]">
      {some.map((one) => (
        <li key={`${one.reason} ${one.id}`}>{wordsOf(one)}</li>
      ))}
    </ul>
  );
  const rest = notChecked.slice(SHOWN);
  return (
    <FindingFrame
      tier="not-checked"
      where={t('notCheckedCount', { count: notChecked.length })}
      title={t('notCheckedCount', { count: notChecked.length })}
    >
      <p className="text-ink-2 text-[13px]">{t('notCheckedHint')}</p>
      {list(notChecked.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-[13px] text-brand">
            {t('more', { count: rest.length })}
          </summary>
          {list(rest)}
        </details>
      )}
      <HistoryLink words={t('answer')} />
    </FindingFrame>
  );
}

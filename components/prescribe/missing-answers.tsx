import { useTranslations } from 'next-intl';
import type { NotChecked } from '@/lib/contraindications/finding';
import { usePrescribe } from './prescribe-context';
import { useMissingWords } from './use-missing-words';

/** So many stand open; the rest is folded. */
const SHOWN = 6;

/** Which answers are missing, as a list to read. */
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

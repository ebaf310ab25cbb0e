import type { Language } from '@/lib/catalog/bilingual';
import type { Change } from '@/lib/handout/changes';
import { changedOn, changeSentence, sheetIsOld } from '@/lib/handout/page-words';
import { WORDS } from '@/lib/handout/words';

/** What differs from an earlier version: of the sheet that was scanned, or of the one before. */
export type News = { isOld: boolean; versionNumber: number; changes: Change[] };

type NewsBannerProps = { news: News; issuedOn: string; versionNumber: number; language: Language };

export function NewsBanner({ news, issuedOn, versionNumber, language }: NewsBannerProps) {
  const { isOld, changes } = news;
  if (!isOld && changes.length === 0) return null;
  return (
    <section className={isOld ? 'news old' : 'news'}>
      <h2>
        {isOld
          ? sheetIsOld(news.versionNumber, versionNumber, language)
          : changedOn(issuedOn, language)}
      </h2>
      <ul>
        {changes.map((change) => (
          <li key={`${change.kind}-${change.name.en}`}>{changeSentence(change, language)}</li>
        ))}
        {changes.length === 0 && <li>{WORDS.sameExercises[language]}</li>}
      </ul>
      {isOld && <p>{WORDS.useThisPage[language]}</p>}
    </section>
  );
}

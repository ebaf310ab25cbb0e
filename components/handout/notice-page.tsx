import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { WORDS } from '@/lib/handout/words';
import { dialled, HandoutDocument } from './handout-document';

const LANGUAGES: readonly Language[] = ['th', 'en'];

/** A link that leads nowhere; the same for every reason, so that it tells nothing. */
export function NoSuchPage({ isDemo }: { isDemo: boolean }) {
  return (
    <HandoutDocument language="th" isDemo={isDemo}>
      <main>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language} className="box">
            <h1>{WORDS.noSuchPage[language]}</h1>
            <p>{WORDS.checkTheLink[language]}</p>
          </section>
        ))}
      </main>
    </HandoutDocument>
  );
}

/** A link that was taken back or ran out: whom to call, and nothing of the patient. */
export function EndedPage({
  clinic,
  isDemo,
}: {
  clinic: { name: Bilingual; phone: string };
  isDemo: boolean;
}) {
  return (
    <HandoutDocument language="th" isDemo={isDemo}>
      <main>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language} className="box">
            <h1>{WORDS.linkEnded[language]}</h1>
            <p>{WORDS.askForNewLink[language]}</p>
            <p>{clinic.name[language]}</p>
            <a className="button" href={dialled(clinic.phone)}>
              {WORDS.phone[language]} {clinic.phone}
            </a>
          </section>
        ))}
      </main>
    </HandoutDocument>
  );
}

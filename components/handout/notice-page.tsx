import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
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
            <p data-unsent hidden>
              <strong>{WORDS.neverSent[language]}</strong>
            </p>
          </section>
        ))}
      </main>
    </HandoutDocument>
  );
}

const ENDED = {
  ended: [WORDS.courseEnded, WORDS.courseEndedMeans],
  withdrawn: [WORDS.handoutWithdrawn, WORDS.handoutWithdrawnMeans],
  revoked: [WORDS.linkEnded, WORDS.askForNewLink],
  expired: [WORDS.linkRanOut, WORDS.askForNewLink],
  paused: [WORDS.linkPaused, WORDS.askWhosePage],
} as const;

/** A link that shows nothing any more: why, whom to call, and nothing of the patient. */
export function EndedPage({
  why,
  contact,
  pageKey,
  isDemo,
}: {
  why: keyof typeof ENDED;
  contact: Pick<ClinicContact, 'name' | 'phone'>;
  /** Names the link in the browser's storage, which then forgets it. */
  pageKey: string;
  isDemo: boolean;
}) {
  const [title, text] = ENDED[why];
  return (
    <HandoutDocument language="th" isDemo={isDemo} endedKey={pageKey}>
      <main>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language} className="box">
            <h1>{title[language]}</h1>
            <p>{text[language]}</p>
            <p data-unsent hidden>
              <strong>{WORDS.neverSent[language]}</strong>
            </p>
            <p>{contact.name[language]}</p>
            <a className="button" href={dialled(contact.phone)}>
              {WORDS.phone[language]} {contact.phone}
            </a>
          </section>
        ))}
      </main>
    </HandoutDocument>
  );
}

/** Something failed: what to do, and the number to give; nothing tells the reader's language. */
export function TroublePage({
  reference,
  wasSent,
  isDemo,
}: {
  reference: string | null;
  /** What was typed may be lost. */
  wasSent: boolean;
  isDemo: boolean;
}) {
  return (
    <HandoutDocument language="th" isDemo={isDemo}>
      <main>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language} className="box">
            <h1>{WORDS.trouble[language]}</h1>
            {wasSent && <p>{WORDS.perhapsNotSaved[language]}</p>}
            <p>{WORDS.troubleWhatToDo[language]}</p>
            {reference && (
              <p>
                {WORDS.reference[language]} {reference}
              </p>
            )}
          </section>
        ))}
      </main>
    </HandoutDocument>
  );
}

type NoticePageProps = {
  title: Bilingual;
  text: Bilingual;
  language: Language;
  /** Where to go on; absent = nowhere. */
  back?: string;
  isDemo: boolean;
};

/** One thing to know, in the reader's language. */
export function NoticePage({ title, text, language, back, isDemo }: NoticePageProps) {
  return (
    <HandoutDocument language={language} isDemo={isDemo}>
      <main>
        <section className="box">
          <h1>{title[language]}</h1>
          <p>{text[language]}</p>
          {back && (
            <a className="button" href={back}>
              {WORDS.backToPage[language]}
            </a>
          )}
        </section>
      </main>
    </HandoutDocument>
  );
}

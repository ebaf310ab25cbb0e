import { Fragment } from 'react';
import type { Language } from '@/lib/catalog/bilingual';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
import { dayOfCourse } from '@/lib/handout/course-week';
import type { Block, Handout } from '@/lib/handout/handout';
import type { PatientState } from '@/lib/handout/patient-state';
import { guideWords, SESSION_WORDS } from '@/lib/handout/session-words';
import { WORDS } from '@/lib/handout/words';
import { dialled, HandoutDocument } from './handout-document';
import { LineIcon } from './icons';
import { PhaseChangedNote } from './other-phases';
import { KeepOnPhone, KeptCopyNote, LargeTextSwitch, SendStatus } from './page-tools';
import { PausedSession } from './recall-notice';
import { GuideControls, GuideTimer } from './session-controls';
import { AfterExercise, SessionExercise } from './session-exercise';
import { FeltSection, FinishedSection } from './session-finish';
import { HeldAdvice, StartGate } from './session-gate';

export type SessionProps = {
  handout: Handout;
  language: Language;
  state: PatientState;
  contact: ClinicContact;
  /** When this page is made; `null` = the clinic never stated its hours. */
  isOpen: boolean | null;
  /** `/h/<token>` */
  base: string;
  /** Names the link in the browser's storage: opaque, and never the token. */
  pageKey: string;
  /** Fresh UUIDs, one for each exercise and at least one. */
  reportKeys: readonly string[];
  isDemo: boolean;
  manifestUrl?: string;
};

/** What the parts of the page share. */
export type SessionContext = Omit<SessionProps, 'pageKey' | 'isDemo' | 'manifestUrl'> & {
  /** `?lang=..` on every address, where it is not the handout's own language. */
  query: string;
};

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;

/** Today's exercises one after the other: forms and links, which a script makes into a guided session. */
export function SessionPage({ pageKey, isDemo, manifestUrl, ...props }: SessionProps) {
  const { handout, language, state, base } = props;
  const query = language === handout.language ? '' : `?lang=${language}`;
  const context: SessionContext = { ...props, query };
  const mayStart = !state.isHeld && !state.isRecalled;
  return (
    <HandoutDocument
      language={language}
      isDemo={isDemo}
      kind="session"
      link={{ base, pageKey, ...(manifestUrl && { manifestUrl }) }}
    >
      <SessionBar {...context} />
      <KeptCopyNote language={language} />
      {state.isRecalled && (
        <main>
          <PausedSession phone={props.contact.phone} language={language} />
        </main>
      )}
      {!state.isRecalled && state.isHeld && (
        <main>
          <HeldAdvice {...context} />
        </main>
      )}
      {mayStart && !state.isScreened && (
        <main>
          <StartGate {...context} />
        </main>
      )}
      {mayStart && state.isScreened && <Exercises {...context} />}
      <SessionFoot {...context} />
    </HandoutDocument>
  );
}

function SessionBar({ language, base, query }: SessionContext) {
  return (
    <header className="session-bar">
      <a href={`${base}${query}`} aria-label={SESSION_WORDS.close[language]}>
        <LineIcon name="close" />
      </a>
      <h1 data-where>{SESSION_WORDS.todaysExercises[language]}</h1>
      <button type="button" data-sound hidden aria-pressed="true">
        <LineIcon name="sound" className="loud" />
        <LineIcon name="quiet" className="mute" />
        <span className="unseen">{SESSION_WORDS.sound[language]}</span>
      </button>
    </header>
  );
}

function Exercises(context: SessionContext) {
  const { handout, language, state } = context;
  const day = dayOfCourse(handout, state.today);
  // Numbered as they are gone through, whatever their numbers on the sheet.
  const exercises = day.now.map((block, index) => ({ ...block, number: index + 1 }));
  const title = handout.blocks.find((block) => block.kind === 'title');
  return (
    <main
      data-guide={JSON.stringify(guideWords(language))}
      data-day={state.today}
      data-version={title?.versionNumber}
    >
      <PhaseChangedNote day={day} language={language} />
      {exercises.map((block, index) => (
        <Fragment key={block.variant}>
          <AfterExercise variant={exercises[index - 1]?.variant} />
          <SessionExercise block={block} count={exercises.length} {...context} />
        </Fragment>
      ))}
      <AfterExercise variant={exercises.at(-1)?.variant} />
      <FeltSection {...context} />
      <FinishedSection exercises={exercises} {...context} />
      <GuideTimer language={language} />
      <SendStatus language={language} />
      <GuideControls language={language} />
      <p className="unseen" role="status" data-spoken />
    </main>
  );
}

function SessionFoot({ handout, language, contact }: SessionContext) {
  const other = language === 'th' ? 'en' : 'th';
  const disclaimer = handout.blocks.find((block) => block.kind === 'disclaimer');
  return (
    <footer>
      <div className="foot-links">
        <a className="quiet-button" href={dialled(contact.phone)}>
          <LineIcon name="phone" />
          {WORDS.call[language]} {contact.phone}
        </a>
        <LargeTextSwitch language={language} />
        <a className="quiet-button" href={`?lang=${other}`} lang={other} hrefLang={other}>
          {other === 'th' ? 'ภาษาไทย' : 'English'}
        </a>
      </div>
      <KeepOnPhone language={language} />
      {disclaimer && (
        <div role="note" id="disclaimer">
          <p>{disclaimer.text[language]}</p>
          <p>{disclaimer.chosenForYou[language]}</p>
        </div>
      )}
    </footer>
  );
}

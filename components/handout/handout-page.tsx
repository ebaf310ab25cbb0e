import type { Language } from '@/lib/catalog/bilingual';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
import { dayOfCourse } from '@/lib/handout/course-week';
import type { Block, Handout } from '@/lib/handout/handout';
import type { PatientState } from '@/lib/handout/patient-state';
import { isPausedByClinic, restActivities } from '@/lib/handout/recall-pause';
import { WORDS } from '@/lib/handout/words';
import { Activities } from './activities';
import { ExerciseSection } from './exercise-section';
import { HandoutDocument } from './handout-document';
import { StopSign } from './icons';
import type { News } from './news-banner';
import { Opening } from './opening';
import { KeptCopyNote, SendStatus } from './page-tools';
import { ToolsSection } from './tools-section';
import { TopBar } from './top-bar';

type Reading = {
  handout: Handout;
  language: Language;
  state: PatientState;
  contact: ClinicContact;
  /** Address of the patient's page, without a slash at the end. */
  base: string;
  news: News | null;
};

type HandoutPageProps = Reading & {
  /** Names the link where the token must not stand. */
  pageKey: string;
  manifestUrl: string;
  /** For "this is not mine": sent twice, it arrives once. */
  reportKey: string;
  isInMessenger: boolean;
  isDemo: boolean;
};

/** The patient's page as one document: readable without any script. Draws every block, in order. */
export function HandoutPage({
  pageKey,
  manifestUrl,
  reportKey,
  isInMessenger,
  isDemo,
  ...reading
}: HandoutPageProps) {
  const { language, base, contact } = reading;
  const handout = restActivities(reading.handout, reading.state);
  return (
    <HandoutDocument language={language} isDemo={isDemo} link={{ base, pageKey, manifestUrl }}>
      <TopBar clinic={contact} language={language} />
      <KeptCopyNote language={language} />
      <main>
        <SendStatus language={language} />
        {isInMessenger && (
          <p className="news">
            {WORDS.inMessenger[language]}{' '}
            <a href={`${base}?openExternalBrowser=1`}>{WORDS.openInBrowser[language]}</a>
          </p>
        )}
        {handout.blocks.map((block) => (
          <BlockSection
            key={block.kind === 'exercise' ? block.variant : block.kind}
            block={block}
            {...reading}
          />
        ))}
        <ToolsSection handout={handout} language={language} base={base} reportKey={reportKey} />
      </main>
    </HandoutDocument>
  );
}

/** From 1; `null` where an exercise is for other weeks. */
function placeToday(handout: Handout, variant: string, today: string): number | null {
  const place = dayOfCourse(handout, today).now.findIndex((block) => block.variant === variant);
  return place < 0 ? null : place + 1;
}

/** The same page before it is issued: nothing on it leads anywhere, sends anything or runs a script. */
export function HandoutPreview({
  isDemo,
  ...reading
}: Omit<Reading, 'base'> & { isDemo: boolean }) {
  const { handout, language, contact } = reading;
  return (
    <HandoutDocument language={language} isDemo={isDemo} mark={WORDS.notIssued}>
      <TopBar clinic={contact} language={language} />
      <main>
        {handout.blocks.map((block) => (
          <BlockSection
            key={block.kind === 'exercise' ? block.variant : block.kind}
            block={block}
            base="#"
            {...reading}
          />
        ))}
      </main>
    </HandoutDocument>
  );
}

function BlockSection({ block, ...reading }: Reading & { block: Block }) {
  const { language, handout, state, base, contact } = reading;
  const person = handout.blocks.find((each) => each.kind === 'title')?.drawnAs ?? 'man';
  switch (block.kind) {
    case 'title':
      return <Opening title={block} {...reading} />;
    case 'exercise':
      return (
        <ExerciseSection
          block={block}
          language={language}
          person={person}
          base={base}
          phone={contact.phone}
          isRecalled={isPausedByClinic(block.variant, state)}
          isPaused={state.isHeld || state.paused.includes(block.variant)}
          isDone={state.said[block.variant]?.status === 'done'}
          place={placeToday(handout, block.variant, state.today)}
        />
      );
    case 'activities':
      return <Activities block={block} language={language} person={person} />;
    case 'note':
      return (
        <section className="box">
          <h2>{WORDS.doctorsNote[language]}</h2>
          <p className="from-doctor">{block.text}</p>
        </section>
      );
    case 'stop':
      return (
        <section className="box stop">
          <h2>
            <StopSign />
            {WORDS.stopRules[language]}
          </h2>
          <ul>
            {block.rules.map((rule) => (
              <li key={rule.en}>{rule[language]}</li>
            ))}
          </ul>
        </section>
      );
    case 'disclaimer':
      return (
        <div role="note" id="disclaimer">
          <p>{block.text[language]}</p>
          <p>{block.chosenForYou[language]}</p>
        </div>
      );
  }
}

import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import { describeFigure } from '@/lib/figure/describe';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Block, Handout } from '@/lib/handout/handout';
import {
  dayLabel,
  exerciseCount,
  minutesADay,
  titleFor,
  versionLabel,
  WORDS,
} from '@/lib/handout/words';
import { ExerciseRow, ExerciseSection } from './exercise-section';
import { dialled, HandoutDocument } from './handout-document';
import { LineIcon, StopSign } from './icons';

type Reading = {
  handout: Handout;
  language: Language;
  /** Of the same handout in the same language as PDF. */
  printUrl: string;
};
const drawnAs = ({ blocks }: Handout): Person =>
  blocks.find((block) => block.kind === 'title')?.drawnAs ?? 'man';

type TitleBlock = Extract<Block, { kind: 'title' }>;

/** The patient's page as one document: readable without any script. Draws every block, in order. */
export function HandoutPage({ printUrl, isDemo, ...reading }: Reading & { isDemo: boolean }) {
  const { handout, language } = reading;
  const title = handout.blocks.find((block) => block.kind === 'title');
  return (
    <HandoutDocument language={language} isDemo={isDemo}>
      {title && <TopBar title={title} language={language} />}
      <main>
        {handout.blocks.map((block) => (
          <BlockSection
            key={block.kind === 'exercise' ? block.variant : block.kind}
            block={block}
            printUrl={printUrl}
            {...reading}
          />
        ))}
      </main>
    </HandoutDocument>
  );
}

function TopBar({ title, language }: { title: TitleBlock; language: Language }) {
  const other = language === 'th' ? 'en' : 'th';
  return (
    <header className="top">
      <p>{title.clinic.name[language]}</p>
      <a
        href={`?lang=${other}`}
        lang={other}
        hrefLang={other}
        aria-label={other === 'th' ? 'ภาษาไทย' : 'English'}
      >
        {other === 'th' ? 'ไทย' : 'EN'}
      </a>
      <a href={dialled(title.clinic.phone)}>
        <LineIcon name="phone" />
        {WORDS.call[language]}
      </a>
    </header>
  );
}

function BlockSection({ block, ...reading }: Reading & { block: Block }) {
  const { language, handout } = reading;
  switch (block.kind) {
    case 'title':
      return <Opening title={block} {...reading} />;
    case 'exercise':
      return <ExerciseSection block={block} language={language} person={drawnAs(handout)} />;
    case 'activities':
      return <Activities block={block} language={language} person={drawnAs(handout)} />;
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

function Opening({ title, handout, language, printUrl }: Reading & { title: TitleBlock }) {
  const exercises = handout.blocks.filter((block) => block.kind === 'exercise');
  const { prescriber } = title;
  return (
    <>
      <h1>{titleFor(title.patientName, language)}</h1>
      <p className="meta">
        {WORDS.from[language]} {prescriber.title} {prescriber.name}
        {prescriber.licence && ` · ${WORDS.licence[language]} ${prescriber.licence}`}
      </p>
      <p className="meta">
        {dayLabel(title.issuedOn, language)} · {versionLabel(title.versionNumber, language)}
      </p>
      <p className="meta">
        {WORDS.phone[language]} {title.clinic.phone}
      </p>
      {title.reviewOn && (
        <p className="meta">
          {WORDS.nextReview[language]} {dayLabel(title.reviewOn, language)}
        </p>
      )}
      <a className="to-read" href="#disclaimer">
        {WORDS.readFirst[language]}
      </a>
      <nav aria-labelledby="list">
        <div className="count">
          <h2 id="list">{exerciseCount(exercises.length, language)}</h2>
          <p className="meta">{minutesADay(title.minutesPerDay, language)}</p>
        </div>
        <ol className="list">
          {exercises.map((block) => (
            <ExerciseRow
              key={block.variant}
              block={block}
              language={language}
              person={title.drawnAs}
            />
          ))}
        </ol>
        <a className="button" href={printUrl}>
          {WORDS.print[language]}
        </a>
      </nav>
    </>
  );
}

function Activities({
  block,
  language,
  person,
}: {
  block: Extract<Block, { kind: 'activities' }>;
  language: Language;
  person: Person;
}) {
  const pictureOf = (id: string, name: string) => {
    const figure = findFigure(id, person);
    return (
      figure && (
        <FigureSvg
          figure={figure}
          label={name}
          description={describeFigure(id, 'end', language)}
          frame="end"
          className="thumb"
        />
      )
    );
  };
  return (
    <section className="box">
      <h2>{WORDS.activities[language]}</h2>
      {block.doThese.length > 0 && (
        <>
          <h3>{WORDS.mayDo[language]}</h3>
          <ul className="drawn">
            {block.doThese.map(({ id, name, how }) => (
              <li key={id}>
                {pictureOf(id, name[language])}
                <span>
                  <b>{name[language]}</b> {how[language]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {block.avoid.length > 0 && (
        <>
          <h3>{WORDS.leaveOut[language]}</h3>
          <ul className="drawn several">
            {block.avoid.map(({ id, name }) => (
              <li key={id}>
                {pictureOf(id, name[language])}
                <span>{name[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

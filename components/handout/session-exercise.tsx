import { FigureSvg } from '@/components/figure/figure-svg';
import { MovingFigure, roomForHold } from '@/components/figure/moving-figure';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { figureIdOf } from '@/lib/catalog/own-picture';
import { USUAL_MOVE_SECONDS } from '@/lib/catalog/session-tempo';
import { describeFigure } from '@/lib/figure/describe';
import { figureOf } from '@/lib/figure/figure';
import { isPausedByClinic } from '@/lib/handout/recall-pause';
import { placeInSession, SESSION_WORDS } from '@/lib/handout/session-words';
import { WORDS } from '@/lib/handout/words';
import { Photos } from './exercise-picture';
import { LineIcon, StopSign } from './icons';
import { ReadAloudButton } from './page-tools';
import { PausedExercise } from './recall-notice';
import { HurtForm, PausedAdvice } from './session-hurts';
import type { ExerciseBlock, SessionContext } from './session-page';

type Props = SessionContext & { block: ExerciseBlock; count: number };

/** Where a page without a script goes on once this exercise was logged. */
export function AfterExercise({ variant }: { variant: string | undefined }) {
  return variant === undefined ? null : <span id={`after-${variant}`} />;
}

export function SessionExercise({ block, count, ...context }: Props) {
  const { language, state } = context;
  const isRecalled = isPausedByClinic(block.variant, state);
  const isPaused = isRecalled || state.paused.includes(block.variant);
  const { dose, moveSeconds } = block;
  return (
    <section
      id={`do-${block.number}`}
      className="exercise"
      aria-labelledby={`name-${block.number}`}
      data-exercise={block.variant}
      data-plan={JSON.stringify({ dose, moveSeconds: moveSeconds ?? USUAL_MOVE_SECONDS })}
      data-reading
      {...(isPaused && { 'data-blocked': '' })}
      {...(state.said[block.variant] && { 'data-said': '' })}
    >
      <span id={`at-${block.variant}`} />
      <p className="where">{placeInSession(block.number, count, language)}</p>
      <Segments number={block.number} count={count} />
      <Stage block={block} {...context} />
      <h2 id={`name-${block.number}`} tabIndex={-1}>
        {block.name[language]}
      </h2>
      <p className="sentence" data-unless="running paused complete">
        <WholeClauses text={block.doseSentence[language]} />
      </p>
      {block.missing.includes(language) && <p className="fine">{WORDS.otherLanguage[language]}</p>}
      {isRecalled && <PausedExercise phone={context.contact.phone} language={language} />}
      <PausedAdvice block={block} isPaused={isPaused && !isRecalled} {...context} />
      <div data-timer-here />
      <Instructions block={block} {...context} />
      {!isPaused && <LogForm block={block} {...context} />}
      {!isPaused && <HurtForm block={block} {...context} />}
      <BackLink block={block} {...context} />
    </section>
  );
}

/** One bar for each exercise: done, this one, to come. */
function Segments({ number, count }: { number: number; count: number }) {
  const kindOf = (each: number) => (each < number ? 'full' : each === number ? 'now' : undefined);
  return (
    <div className="segments" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((each) => (
        <i key={each} className={kindOf(each)}>
          {each === number && <b data-share />}
        </i>
      ))}
    </div>
  );
}

/** The movement in the tempo of the dose, its start pose as a ghost; a checkbox stops it, as on the list's page. */
function Stage({ block, language, handout, base }: Omit<Props, 'count'>) {
  const id = figureIdOf(block.variant, block.picture);
  if (id === null) {
    return (
      <div className="photos">
        <Photos block={block} language={language} base={base} />
      </div>
    );
  }
  const person = handout.blocks.find(({ kind }) => kind === 'title');
  const drawnAs = person?.kind === 'title' ? person.drawnAs : 'man';
  const figure = figureOf(id, drawnAs);
  const { holdSeconds } = block.dose;
  const box = `still-${block.number}`;
  const label = block.name[language];
  return (
    <div className="stage">
      <input
        type="checkbox"
        id={box}
        autoComplete="off"
        data-unless="running paused complete hurt"
      />
      <div className="layers">
        <MovingFigure
          figure={figure}
          label={label}
          description={describeFigure(id, 'movement', language)}
          tempo={{ moveSeconds: block.moveSeconds ?? USUAL_MOVE_SECONDS, holdSeconds }}
          className="moving"
        />
        <FigureSvg
          figure={figure}
          label={label}
          description={describeFigure(id, 'end', language)}
          frame="end"
          below={roomForHold(holdSeconds)}
          className="resting"
        />
      </div>
      <label htmlFor={box} data-unless="running paused complete hurt">
        <span className="moving">
          <LineIcon name="pause" />
          <span className="unseen">{WORDS.stopMovement[language]}</span>
        </span>
        <span className="resting">
          <LineIcon name="play" />
          <span className="unseen">{WORDS.showMovement[language]}</span>
        </span>
      </label>
    </div>
  );
}

function Instructions({ block, language }: Omit<Props, 'count'>) {
  return (
    <>
      <details open className="how-to" data-unless="hurt">
        <summary>{SESSION_WORDS.howTo[language]}</summary>
        <p>{block.start[language]}</p>
        <ol>
          {block.steps.map((each) => (
            <li key={each.en}>{each[language]}</li>
          ))}
        </ol>
        {block.note && (
          <div className="from-doctor">
            <h3>{WORDS.doctorsNote[language]}</h3>
            <p>{block.note}</p>
          </div>
        )}
        <ReadAloudButton language={language} />
      </details>
      <p className="stop-if" data-unless="hurt">
        <StopSign />
        <span>{block.stopIf[language]}</span>
      </p>
    </>
  );
}

/** Today's words on this exercise; sent again, the newest hold. */
function LogForm({ block, language, state, base, query }: Omit<Props, 'count'>) {
  const said = state.said[block.variant];
  const before = said?.status === 'done' ? said.times : 0;
  return (
    <form method="post" action={`${base}/log${query}`} className="log" data-send>
      {said?.status === 'done' && <p className="said">{SESSION_WORDS.saidDone[language]}</p>}
      {said?.status === 'skipped' && <p className="said">{SESSION_WORDS.saidSkipped[language]}</p>}
      <input type="hidden" name="variant" value={block.variant} />
      <input type="hidden" name="times" value={Math.min(before + 1, block.dose.perDay)} />
      <button type="submit" name="status" value="done" className="button unguided">
        <LineIcon name="check" />
        {SESSION_WORDS.done[language]}
      </button>
      <button
        type="submit"
        name="status"
        value="skipped"
        className="quiet-button"
        data-unless="running complete hurt"
      >
        {SESSION_WORDS.skip[language]}
      </button>
    </form>
  );
}

function BackLink({ block, language, base, query }: Omit<Props, 'count'>) {
  const target = block.number > 1 ? `#do-${block.number - 1}` : `${base}${query}`;
  return (
    <p className="back unguided">
      <a href={target}>
        {block.number > 1 ? SESSION_WORDS.back[language] : SESSION_WORDS.close[language]}
      </a>
    </p>
  );
}

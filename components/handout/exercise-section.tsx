import { FigureSvg } from '@/components/figure/figure-svg';
import { MovingFigure, roomForHold } from '@/components/figure/moving-figure';
import { WholeClauses } from '@/components/ui/whole-clauses';
import type { Language } from '@/lib/catalog/bilingual';
import { figureIdOf } from '@/lib/catalog/own-picture';
import { USUAL_MOVE_SECONDS } from '@/lib/catalog/session-tempo';
import { describeFigure } from '@/lib/figure/describe';
import type { Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { weeksLabel } from '@/lib/handout/phase-words';
import { holdLabel, WORDS } from '@/lib/handout/words';
import { DosePictograms } from './dose-pictograms';
import { Photos } from './exercise-picture';
import { LineIcon, StopSign } from './icons';
import { ReadAloudButton } from './page-tools';
import { PausedExercise } from './recall-notice';

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;
type Props = { block: ExerciseBlock; language: Language; person: Person };

/**
 * The start pose, and beside it the movement in the tempo of the dose. A checkbox stops it and shows the end pose
 * still; where less motion is wanted the same box starts it.
 */
function Pictures({ block, id, language, person }: Props & { id: string }) {
  const figure = figureOf(id, person);
  const name = block.name[language];
  const isLow = figure.start.width > figure.start.height;
  const box = `still-${block.number}`;
  const told = (shown: 'start' | 'end' | 'movement') => describeFigure(id, shown, language);
  const { holdSeconds } = block.dose;
  const below = roomForHold(holdSeconds);
  return (
    <div className={isLow ? 'pictures low' : 'pictures'}>
      <input type="checkbox" id={box} />
      <label htmlFor={box}>
        <span className="moving">
          <LineIcon name="pause" />
          {WORDS.stopMovement[language]}
        </span>
        <span className="resting">
          <LineIcon name="play" />
          {WORDS.showMovement[language]}
        </span>
      </label>
      <figure>
        <figcaption>{WORDS.start[language]}</figcaption>
        <FigureSvg
          figure={figure}
          label={`${name}: ${WORDS.start[language]}`}
          description={told('start')}
          frame="start"
          below={below}
        />
      </figure>
      <figure>
        <figcaption>
          {WORDS.move[language]}
          {holdSeconds > 0 && ` · ${holdLabel(holdSeconds, language)}`}
        </figcaption>
        <div className="layers">
          <MovingFigure
            figure={figure}
            label={`${name}: ${WORDS.move[language]}`}
            description={told('movement')}
            tempo={{ moveSeconds: block.moveSeconds ?? USUAL_MOVE_SECONDS, holdSeconds }}
            className="moving"
          />
          <FigureSvg
            figure={figure}
            label={`${name}: ${WORDS.move[language]}`}
            description={told('end')}
            frame="end"
            below={below}
            className="resting"
          />
        </div>
      </figure>
    </div>
  );
}

type SectionProps = Props & {
  /** Of the patient's page. */
  base: string;
  /** The clinic's, as it is now. */
  phone: string;
  /** The clinic has paused it. */
  isRecalled: boolean;
  /** It hurt, and the clinic has not looked yet. */
  isPaused: boolean;
  isDone: boolean;
  /** Among today's exercises, from 1; `null`: it is for other weeks. */
  place: number | null;
};

export function ExerciseSection({ block, language, person, phone, ...rest }: SectionProps) {
  const name = block.name[language];
  const figure = figureIdOf(block.variant, block.picture);
  return (
    <article id={`exercise-${block.number}`} data-reading>
      <h2>
        <span className="number">{block.number}</span>
        {name}
      </h2>
      {rest.isRecalled && <PausedExercise phone={phone} language={language} />}
      {block.weeks && <p className="tag">{weeksLabel(block.weeks, language)}</p>}
      {figure === null ? (
        <div className="pictures photos">
          <Photos block={block} language={language} base={rest.base} />
        </div>
      ) : (
        <Pictures block={block} id={figure} language={language} person={person} />
      )}
      {block.missing.includes(language) && <p className="fine">{WORDS.otherLanguage[language]}</p>}
      <p className="sentence">
        <WholeClauses text={block.doseSentence[language]} />
      </p>
      <DosePictograms dose={block.dose} language={language} />
      <ExerciseWords block={block} language={language} />
      <TodayButtons block={block} language={language} {...rest} />
    </article>
  );
}

function ExerciseWords({ block, language }: Omit<Props, 'person'>) {
  return (
    <>
      {block.note && (
        <div className="from-doctor">
          <h3>{WORDS.doctorsNote[language]}</h3>
          <p>{block.note}</p>
        </div>
      )}
      {block.equipment.length > 0 && (
        <>
          <h3>{WORDS.equipment[language]}</h3>
          <ul>
            {block.equipment.map((item) => (
              <li key={item.en}>{item[language]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{WORDS.start[language]}</h3>
      <p>{block.start[language]}</p>
      <h3>{WORDS.move[language]}</h3>
      <ol>
        {block.steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      {block.mistakes.length > 0 && (
        <>
          <h3>{WORDS.avoidMistakes[language]}</h3>
          <ul>
            {block.mistakes.map((mistake) => (
              <li key={mistake.en}>{mistake[language]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{WORDS.why[language]}</h3>
      <p>{block.why[language]}</p>
      <p className="stop-if">
        <StopSign />
        <span>{block.stopIf[language]}</span>
      </p>
    </>
  );
}

type ButtonsProps = Omit<SectionProps, 'person' | 'phone'>;

function TodayButtons({ block, language, base, place, ...state }: ButtonsProps) {
  const { isRecalled, isPaused, isDone } = state;
  const isResting = isRecalled || isPaused;
  return (
    <div className="acts">
      {isRecalled && <p className="tag">{WORDS.pausedByClinic[language]}</p>}
      {!isRecalled && isPaused && <p className="tag">{WORDS.pausedUntilLooked[language]}</p>}
      {!isResting && place === null && <p className="tag">{WORDS.notNow[language]}</p>}
      {!isResting && place !== null && (
        <>
          <a className="button" href={`${base}/session?lang=${language}#do-${place}`}>
            {WORDS.doNow[language]}
          </a>
          <form method="post" action={`${base}/log?lang=${language}`} data-send>
            <input type="hidden" name="from" value="page" />
            <input type="hidden" name="variant" value={block.variant} />
            <input type="hidden" name="status" value={isDone ? 'skipped' : 'done'} />
            <button type="submit" className="button">
              {isDone ? WORDS.takeBackDone[language] : WORDS.markDone[language]}
            </button>
          </form>
        </>
      )}
      <ReadAloudButton language={language} />
      <a className="back" href="#list">
        {WORDS.backToList[language]}
      </a>
    </div>
  );
}

import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import { figureOf } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { LineIcon, StopSign } from './icons';

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;
type Props = { block: ExerciseBlock; language: Language };

/** A row of the list: picture, name, dose; leads to the exercise itself. */
export function ExerciseRow({ block, language }: Props) {
  return (
    <li>
      <a href={`#exercise-${block.number}`}>
        <span aria-hidden="true">
          <FigureSvg
            figure={figureOf(block.variant)}
            label={block.name[language]}
            frame="end"
            className="thumb"
          />
        </span>
        <span className="words">
          <b>{block.name[language]}</b>
          <span className="dose">{block.doseSentence[language]}</span>
        </span>
        <LineIcon name="forward" className="go" />
      </a>
    </li>
  );
}

/** Start and end stand still; who wants to see the way between opens it, and closes it again to stop it. */
function Pictures({ block, language }: Props) {
  const figure = figureOf(block.variant);
  const name = block.name[language];
  const isLow = figure.start.width > figure.start.height;
  return (
    <>
      <div className={isLow ? 'pictures low' : 'pictures'}>
        {(['start', 'end'] as const).map((frame) => {
          const caption = WORDS[frame === 'start' ? 'start' : 'move'][language];
          return (
            <figure key={frame}>
              <figcaption>{caption}</figcaption>
              <FigureSvg figure={figure} label={`${name}: ${caption}`} frame={frame} />
            </figure>
          );
        })}
      </div>
      <details className="movement">
        <summary>{WORDS.movement[language]}</summary>
        <FigureSvg figure={figure} label={name} frame="animated" className="picture" />
      </details>
    </>
  );
}

export function ExerciseSection({ block, language }: Props) {
  const name = block.name[language];
  return (
    <article id={`exercise-${block.number}`}>
      <h2>
        <span className="number">{block.number}</span>
        {name}
      </h2>
      <Pictures block={block} language={language} />
      <p className="sentence">{block.doseSentence[language]}</p>
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
      <h3>{WORDS.avoidMistakes[language]}</h3>
      <ul>
        {block.mistakes.map((mistake) => (
          <li key={mistake.en}>{mistake[language]}</li>
        ))}
      </ul>
      <h3>{WORDS.why[language]}</h3>
      <p>{block.why[language]}</p>
      <p className="stop-if">
        <StopSign />
        <span>{block.stopIf[language]}</span>
      </p>
      <div className="back">
        <a href="#list">{WORDS.backToList[language]}</a>
      </div>
    </article>
  );
}

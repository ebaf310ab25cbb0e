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
            palette="screen"
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

export function ExerciseSection({ block, language }: Props) {
  const name = block.name[language];
  return (
    <article id={`exercise-${block.number}`}>
      <h2>
        <span className="number">{block.number}</span>
        {name}
      </h2>
      <FigureSvg
        figure={figureOf(block.variant)}
        label={name}
        frame="animated"
        palette="screen"
        className="picture"
      />
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

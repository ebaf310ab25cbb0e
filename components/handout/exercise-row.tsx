import { WholeClauses } from '@/components/ui/whole-clauses';
import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import { WORDS } from '@/lib/handout/words';
import { RowPicture } from './exercise-picture';
import type { ExerciseBlock } from './exercise-section';
import { LineIcon } from './icons';

type ExerciseRowProps = {
  block: ExerciseBlock;
  language: Language;
  person: Person;
  /** Of the patient's page. */
  base: string;
  /** What is to be said of it today; `null` = nothing yet. */
  mark: 'recalled' | 'paused' | 'done' | null;
};

/** A row of the list: picture, name, dose; leads to the exercise itself. */
export function ExerciseRow({ block, language, person, base, mark }: ExerciseRowProps) {
  return (
    <li>
      <a href={`#exercise-${block.number}`}>
        <span aria-hidden="true">
          <RowPicture block={block} language={language} base={base} person={person} />
        </span>
        <span className="words">
          <b>{block.name[language]}</b>
          <span className="dose">
            <WholeClauses text={block.doseSentence[language]} />
          </span>
          {mark === 'recalled' && <span className="tag">{WORDS.pausedByClinic[language]}</span>}
          {mark === 'paused' && <span className="tag">{WORDS.pausedForNow[language]}</span>}
          {mark === 'done' && (
            <span className="tag">
              <LineIcon name="check" />
              {WORDS.doneToday[language]}
            </span>
          )}
        </span>
        <LineIcon name="forward" className="go" />
      </a>
    </li>
  );
}

import type { ComponentProps } from 'react';
import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import type { DayOfCourse } from '@/lib/handout/course-week';
import { laterLabel, phaseChanged } from '@/lib/handout/phase-words';
import { WORDS } from '@/lib/handout/words';
import { ExerciseRow } from './exercise-row';

type OtherPhasesProps = {
  day: DayOfCourse;
  language: Language;
  person: Person;
  /** Address of the patient's page. */
  base: string;
  markOf: (variant: string) => ComponentProps<typeof ExerciseRow>['mark'];
};

/** What is not for today: the phases to come, each from its week, and what was done before. */
export function OtherPhases({ day, language, person, base, markOf }: OtherPhasesProps) {
  const weeks = [...new Set(day.later.flatMap((block) => block.weeks?.from ?? []))];
  const groups = [
    ...weeks.map((from) => ({
      title: laterLabel(from, language),
      exercises: day.later.filter((block) => block.weeks?.from === from),
    })),
    ...(day.before.length > 0
      ? [{ title: WORDS.doneBefore[language], exercises: day.before }]
      : []),
  ];
  return groups.map(({ title, exercises }) => (
    <section key={title} className="other-phase" aria-label={title}>
      <h3>{title}</h3>
      <ul className="list">
        {exercises.map((block) => (
          <ExerciseRow
            key={block.variant}
            block={block}
            language={language}
            person={person}
            base={base}
            mark={markOf(block.variant)}
          />
        ))}
      </ul>
    </section>
  ));
}

/** Stays hidden but on a kept copy on whose day another phase had not begun yet. */
export function PhaseChangedNote({ day, language }: Pick<OtherPhasesProps, 'day' | 'language'>) {
  if (day.changesOn === null) return null;
  return (
    <p className="news" data-phase-from={day.changesOn} hidden>
      {phaseChanged(day.changesOn, language)}
    </p>
  );
}

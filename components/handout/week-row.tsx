import type { Language } from '@/lib/catalog/bilingual';
import { dayDone } from '@/lib/handout/page-words';
import type { PatientState } from '@/lib/handout/patient-state';
import { WEEKDAYS, WORDS } from '@/lib/handout/words';
import { LineIcon } from './icons';

type WeekRowProps = {
  state: Pick<PatientState, 'today' | 'week'>;
  /** Exercises of a day. */
  total: number;
  language: Language;
};

/** This week, Monday first: what was done on each day, and which day is today. */
export function WeekRow({ state, total, language }: WeekRowProps) {
  return (
    <ol className="week">
      {state.week.map(({ day, done }, index) => {
        const isToday = day === state.today;
        const name = WEEKDAYS[language][index] ?? '';
        const full = done >= total ? 'full' : '';
        return (
          <li
            key={day}
            className={isToday ? 'now' : ''}
            aria-current={isToday ? 'date' : undefined}
          >
            <span className={`cell ${done > 0 ? full || 'part' : ''}`} aria-hidden="true">
              {done >= total ? <LineIcon name="check" /> : done > 0 && `${done}/${total}`}
            </span>
            <span aria-hidden="true">{isToday ? WORDS.today[language] : name}</span>
            <span className="unseen">
              {isToday ? WORDS.today[language] : name}: {dayDone(done, total, language)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

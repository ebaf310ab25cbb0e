import type { ComponentProps } from 'react';
import { Photo } from '@/components/ui/photo';
import type { Language } from '@/lib/catalog/bilingual';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
import { dayOfCourse } from '@/lib/handout/course-week';
import { type Block, DISCLAIMER, type Handout } from '@/lib/handout/handout';
import { todayCount } from '@/lib/handout/page-words';
import type { PatientState } from '@/lib/handout/patient-state';
import { isPausedByClinic, pauseSentence } from '@/lib/handout/recall-pause';
import { dayLabel, minutesADay, titleFor, versionLabel, WORDS } from '@/lib/handout/words';
import { addressOf } from './exercise-picture';
import { ExerciseRow } from './exercise-row';
import { LineIcon } from './icons';
import { type News, NewsBanner } from './news-banner';
import { OtherPhases, PhaseChangedNote } from './other-phases';
import { RecallNotice } from './recall-notice';
import { WeekRow } from './week-row';

type OpeningProps = {
  title: Extract<Block, { kind: 'title' }>;
  handout: Handout;
  language: Language;
  state: PatientState;
  /** As the clinic says it now: a number that changed since the issue would mislead. */
  contact: Pick<ClinicContact, 'name' | 'phone'>;
  base: string;
  news: News | null;
};

/** The first screen: whose handout, by whom, what is new, today's exercises, one big Start. */
export function Opening({ title, handout, language, state, contact, base, news }: OpeningProps) {
  const day = dayOfCourse(handout, state.today);
  const { prescriber, clinic } = title;
  const { phone } = contact;
  const sentence = pauseSentence(handout, { pause: state, phone }, language);
  const query = language === handout.language ? '' : `?lang=${language}`;
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
        {clinic.logo && (
          <Photo
            src={addressOf(base, clinic.logo)}
            alt={clinic.name[language]}
            className="clinic-logo"
          />
        )}
        {contact.name[language]}{' '}
        <span className="whole">
          {WORDS.phone[language]} {contact.phone}
        </span>
      </p>
      {title.reviewOn && (
        <p className="meta">
          {WORDS.nextReview[language]} {dayLabel(title.reviewOn, language)}
        </p>
      )}
      {sentence && <RecallNotice sentence={sentence} phone={phone} language={language} />}
      {news && (
        <NewsBanner
          news={news}
          issuedOn={title.issuedOn}
          versionNumber={title.versionNumber}
          language={language}
        />
      )}
      <PhaseChangedNote day={day} language={language} />
      <WeekRow state={state} total={day.now.length} language={language} />
      <nav aria-labelledby="list">
        <div className="count">
          <h2 id="list">{todayCount(day.now.length, language)}</h2>
          <p className="meta">{minutesADay(day.minutes, language)}</p>
        </div>
        <ol className="list">
          {day.now.map((block) => (
            <ExerciseRow
              key={block.variant}
              block={block}
              language={language}
              person={title.drawnAs}
              base={base}
              mark={markOf(block.variant, state)}
            />
          ))}
        </ol>
        <OtherPhases
          day={day}
          language={language}
          person={title.drawnAs}
          base={base}
          markOf={(variant) => markOf(variant, state)}
        />
      </nav>
      <p className="warning">{DISCLAIMER[language]}</p>
      <p className="go-bar">
        <a className="main-button" href={`${base}/session${query}`}>
          <LineIcon name="play" />
          {state.isHeld || state.isRecalled
            ? WORDS.askClinicFirst[language]
            : WORDS.startToday[language]}
        </a>
      </p>
    </>
  );
}

function markOf(variant: string, state: PatientState): ComponentProps<typeof ExerciseRow>['mark'] {
  const { paused, said } = state;
  if (isPausedByClinic(variant, state)) return 'recalled';
  if (paused.includes(variant)) return 'paused';
  return said[variant]?.status === 'done' ? 'done' : null;
}

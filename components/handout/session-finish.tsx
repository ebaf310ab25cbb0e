import { nextSession, SESSION_WORDS, whoReads } from '@/lib/handout/session-words';
import { dayLabel, WORDS } from '@/lib/handout/words';
import { LineIcon } from './icons';
import { PainScale } from './pain-scale';
import type { ExerciseBlock, SessionContext } from './session-page';

export function FeltSection({ language, state, contact, isOpen, base, query }: SessionContext) {
  return (
    <section id="felt" className="felt" aria-labelledby="felt-name">
      <h2 id="felt-name" tabIndex={-1}>
        {SESSION_WORDS.howDidItFeel[language]}
      </h2>
      <form method="post" action={`${base}/day${query}`} data-send>
        <PainScale
          legend={SESSION_WORDS.painToday[language]}
          chosen={state.pain}
          language={language}
        />
        <label className="note">
          {SESSION_WORDS.fewWords[language]}
          <textarea
            name="note"
            maxLength={500}
            rows={3}
            defaultValue={state.note}
            autoComplete="off"
          />
        </label>
        <p className="meta">{whoReads(contact, isOpen, language)}</p>
        <button type="submit" className="button main">
          {SESSION_WORDS.saveAndFinish[language]}
        </button>
      </form>
    </section>
  );
}

export function FinishedSection({
  exercises,
  handout,
  language,
  base,
  query,
}: SessionContext & { exercises: readonly ExerciseBlock[] }) {
  const title = handout.blocks.find((block) => block.kind === 'title');
  const doses = exercises.map(({ dose }) => dose);
  return (
    <section id="finished" className="finished" aria-labelledby="finished-name">
      <span className="medal">
        <LineIcon name="check" />
      </span>
      <h2 id="finished-name" tabIndex={-1}>
        {SESSION_WORDS.thankYou[language]}
      </h2>
      <p>{SESSION_WORDS.thatWasAll[language]}</p>
      {doses.length > 0 && <p>{nextSession(doses, language)}</p>}
      {title?.reviewOn && (
        <p className="meta">
          {WORDS.nextReview[language]} {dayLabel(title.reviewOn, language)}
        </p>
      )}
      <a className="button" href={`${base}${query}`}>
        {SESSION_WORDS.close[language]}
      </a>
    </section>
  );
}

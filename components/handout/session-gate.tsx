import { SESSION_WORDS, whoReads } from '@/lib/handout/session-words';
import { START_QUESTIONS } from '@/lib/handout/start-questions';
import { StopSign } from './icons';
import { SendStatus } from './page-tools';
import { ClinicCall, EmergencyCall } from './session-hurts';
import type { SessionContext } from './session-page';

/** Asked once before the first session. Who ticked nothing has answered "none of these". */
export function StartGate(context: SessionContext) {
  const { language, contact, isOpen, base, query, reportKeys } = context;
  return (
    <>
      <form method="post" action={`${base}/screen${query}`} className="questions" data-send>
        <h2>{SESSION_WORDS.beforeYouStart[language]}</h2>
        <fieldset>
          <legend>{SESSION_WORDS.tickWhatIsTrue[language]}</legend>
          {START_QUESTIONS.map(({ id, question }) => (
            <label key={id}>
              <input type="checkbox" name="yes" value={id} autoComplete="off" />
              <span>{question[language]}</span>
            </label>
          ))}
        </fieldset>
        <input type="hidden" name="reportKey" value={reportKeys[0] ?? ''} />
        <p className="meta">{whoReads(contact, isOpen, language)}</p>
        <button type="submit" className="button main none">
          {SESSION_WORDS.noneOfThese[language]}
        </button>
        <button type="submit" className="button some">
          {SESSION_WORDS.sendAnswers[language]}
        </button>
        <p role="status" data-needs-connection hidden>
          {SESSION_WORDS.needsConnection[language]}
        </p>
      </form>
      <div data-held-advice hidden>
        <HeldAdvice {...context} />
      </div>
      <SendStatus language={language} />
    </>
  );
}

/**
 * A warning sign waits for the clinic. Which one is not kept on the page, so it says what to do about each, the most
 * urgent first.
 */
export function HeldAdvice(context: SessionContext) {
  const { language, contact, isOpen } = context;
  const questionsOf = (action: string) =>
    START_QUESTIONS.filter((question) => question.action === action);
  const actions = [...new Set(START_QUESTIONS.map(({ action }) => action))];
  return (
    <div className="held">
      <h2 tabIndex={-1}>
        <StopSign />
        {SESSION_WORDS.doNotExercise[language]}
      </h2>
      <p>{SESSION_WORDS.youSaidYes[language]}</p>
      {actions.map((action) => (
        <section key={action} className={action === 'emergency-now' ? 'box stop' : 'box'}>
          <h3>{questionsOf(action)[0]?.actionText[language]}</h3>
          <p>{SESSION_WORDS.ifOneIsTrue[language]}</p>
          <ul>
            {questionsOf(action).map(({ id, question }) => (
              <li key={id}>{question[language]}</li>
            ))}
          </ul>
          {action === 'emergency-now' && <EmergencyCall {...context} />}
          <ClinicCall {...context} />
        </section>
      ))}
      <p>{whoReads(contact, isOpen, language)}</p>
      <p>{SESSION_WORDS.untilLooked[language]}</p>
    </div>
  );
}

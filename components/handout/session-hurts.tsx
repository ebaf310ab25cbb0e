import type { ReactNode } from 'react';
import { SESSION_WORDS, whoReads } from '@/lib/handout/session-words';
import { WORDS } from '@/lib/handout/words';
import { dialled } from './handout-document';
import { LineIcon, StopSign } from './icons';
import { PainScale } from './pain-scale';
import type { ExerciseBlock, SessionContext } from './session-page';

type Props = SessionContext & { block: ExerciseBlock };

export function EmergencyCall({ contact, language }: SessionContext) {
  return (
    <a className="button urgent" href={dialled(contact.emergencyNumber)}>
      <LineIcon name="phone" />
      {WORDS.call[language]} {contact.emergencyNumber}
    </a>
  );
}

export function ClinicCall({ contact, language }: SessionContext): ReactNode {
  return (
    <a className="button" href={dialled(contact.phone)}>
      <LineIcon name="phone" />
      {WORDS.call[language]} {contact.phone}
    </a>
  );
}

/** Tells the clinic and pauses the exercise. */
export function HurtForm({ block, ...context }: Props) {
  const { language, contact, isOpen, base, query, reportKeys } = context;
  return (
    <details className="hurts" id={`hurts-${block.number}`}>
      <summary>
        <LineIcon name="hand" />
        {SESSION_WORDS.hurts[language]}
      </summary>
      <form method="post" action={`${base}/hurts${query}`} data-send>
        <p className="stop-if">
          <StopSign />
          <span>
            {SESSION_WORDS.stopNow[language]} {block.stopIf[language]}
          </span>
        </p>
        <input type="hidden" name="variant" value={block.variant} />
        <input type="hidden" name="reportKey" value={reportKeys[block.number - 1] ?? ''} />
        <PainScale legend={SESSION_WORDS.howBad[language]} language={language} />
        <label className="note">
          {SESSION_WORDS.whatHappened[language]}
          <textarea name="note" maxLength={500} rows={3} autoComplete="off" />
        </label>
        <p className="meta">{whoReads(contact, isOpen, language)}</p>
        <button type="submit" className="button main">
          {SESSION_WORDS.tellAndPause[language]}
        </button>
        <button type="button" className="quiet-button" data-hurts-no-more hidden>
          {SESSION_WORDS.hurtsNoMore[language]}
        </button>
      </form>
    </details>
  );
}

/** What to do while the exercise waits for the clinic; a script shows it as soon as the report is made. */
export function PausedAdvice({ block, isPaused, ...context }: Props & { isPaused: boolean }) {
  const { handout, language, contact, isOpen } = context;
  const stop = handout.blocks.find((each) => each.kind === 'stop');
  return (
    <div className="box stop" data-paused-advice hidden={!isPaused}>
      <h3>
        <StopSign />
        {SESSION_WORDS.pausedUntilLooked[language]}
      </h3>
      <p className="not-yet" data-not-yet hidden>
        {SESSION_WORDS.notYetThere[language]}
      </p>
      <p>{block.stopIf[language]}</p>
      {stop && (
        <ul>
          {stop.rules.map((rule) => (
            <li key={rule.en}>{rule[language]}</li>
          ))}
        </ul>
      )}
      <p>{whoReads(contact, isOpen, language)}</p>
      <ClinicCall {...context} />
    </div>
  );
}

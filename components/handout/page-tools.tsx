import type { Language } from '@/lib/catalog/bilingual';
import { SESSION_WORDS } from '@/lib/handout/session-words';
import { LineIcon } from './icons';

/** Works by style alone; the browser module remembers it. */
export function LargeTextSwitch({ language }: { language: Language }) {
  return (
    <>
      <input type="checkbox" id="large" autoComplete="off" />
      <label htmlFor="large" className="quiet-button">
        {SESSION_WORDS.largeText[language]}
      </label>
    </>
  );
}

/** Stays hidden where the browser has no voice for the language. Reads the exercise of its `data-reading`. */
export function ReadAloudButton({ language }: { language: Language }) {
  return (
    <button type="button" data-read hidden className="quiet-button" aria-pressed="false">
      <LineIcon name="sound" />
      <span data-when-off>{SESSION_WORDS.readAloud[language]}</span>
      <span data-when-on>{SESSION_WORDS.stopReading[language]}</span>
    </button>
  );
}

/** The patient's own choice; hidden until the browser module knows that it can be done. */
export function KeepOnPhone({ language }: { language: Language }) {
  return (
    <div className="keep" data-keep hidden>
      <button type="button" data-keep-button className="quiet-button">
        {SESSION_WORDS.keep[language]}
      </button>
      <p className="meta" data-keep-help>
        {SESSION_WORDS.keepHelp[language]}
      </p>
      <button type="button" data-remove-button hidden className="quiet-button">
        {SESSION_WORDS.removeKept[language]}
      </button>
      <p role="status">
        <span data-kept-here hidden>
          {SESSION_WORDS.keptHere[language]}
        </span>
        <span data-not-kept hidden>
          {SESSION_WORDS.notKept[language]}
        </span>
      </p>
    </div>
  );
}

/** Shown on a copy that the phone kept and the server did not answer for. */
export function KeptCopyNote({ language }: { language: Language }) {
  return (
    <p className="kept-note" data-kept-note hidden>
      {SESSION_WORDS.keptCopyFrom[language]} <time data-kept-time />
    </p>
  );
}

/** What became of the last thing that was sent. */
export function SendStatus({ language }: { language: Language }) {
  return (
    <p className="send-status" role="status">
      <span data-sending="waiting" hidden>
        {SESSION_WORDS.savedHere[language]}
      </span>
      <span data-sending="sent" hidden>
        <LineIcon name="check" />
        {SESSION_WORDS.sent[language]}
      </span>
      <span data-sending="refused" hidden>
        {SESSION_WORDS.refused[language]}
      </span>
    </p>
  );
}

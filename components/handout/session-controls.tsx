import type { Language } from '@/lib/catalog/bilingual';
import { SESSION_WORDS } from '@/lib/handout/session-words';
import { LineIcon } from './icons';

/** Moved into the exercise at hand by the browser module, which fills in what is empty here. */
export function GuideTimer({ language }: { language: Language }) {
  return (
    <div className="timer" data-timer hidden>
      <span className="medal" data-when="complete">
        <LineIcon name="check" />
      </span>
      <p className="hint" data-hint />
      <div className="ring">
        <svg viewBox="0 0 200 200" aria-hidden="true">
          <circle className="track" cx="100" cy="100" r="90" />
          <circle className="arc" data-arc cx="100" cy="100" r="90" pathLength="100" />
          <g data-head>
            <circle className="head" cx="100" cy="10" r="10.500" />
          </g>
        </svg>
        <p role="timer">
          <span data-phase />
          <b data-seconds />
          <span>{SESSION_WORDS.seconds[language]}</span>
        </p>
      </div>
      <p className="round">
        <span data-round />
        <span className="dots" data-dots aria-hidden="true" />
        <b data-count />
      </p>
    </div>
  );
}

/** Always there while an exercise is on; hidden without a script, where each exercise has its own buttons. */
export function GuideControls({ language }: { language: Language }) {
  return (
    <div className="controls" data-controls hidden>
      <button type="button" data-act="back" className="side">
        <LineIcon name="back" />
        {SESSION_WORDS.back[language]}
      </button>
      <button type="button" data-act="go" className="go-on" data-unless="felt">
        <span data-when="ready">
          <LineIcon name="play" className="gold" />
          {SESSION_WORDS.start[language]}
        </span>
        <span data-when="running">
          <LineIcon name="pause" />
          {SESSION_WORDS.pause[language]}
        </span>
        <span data-when="paused">
          <LineIcon name="play" className="gold" />
          {SESSION_WORDS.goOn[language]}
        </span>
        <span data-when="complete">
          <LineIcon name="check" />
          {SESSION_WORDS.doneAndNext[language]}
        </span>
        <span data-when="blocked">
          <LineIcon name="forward" />
          {SESSION_WORDS.next[language]}
        </span>
      </button>
      <button type="button" data-act="done" className="side" data-unless="complete blocked felt">
        <LineIcon name="check" />
        {SESSION_WORDS.done[language]}
      </button>
      <button type="button" data-act="hurt" className="hurt" data-unless="blocked felt">
        <LineIcon name="hand" />
        {SESSION_WORDS.hurts[language]}
      </button>
    </div>
  );
}

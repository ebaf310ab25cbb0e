import { type Position, positionAt } from '@/lib/session/session-plan';
import { type SessionState, secondsSpent } from '@/lib/session/session-state';
import { type GuidePage, type GuidePart, isBlocked, showOnly } from './guide-page';
import { drawTimer, letFigureMove, moveFigure, movementSeconds, spokenOf } from './guide-view';
import type { Signals } from './signals';

export type Guide = {
  page: GuidePage;
  state: SessionState;
  /** How it felt was said. */
  isOver: boolean;
  /** The turn that was last signalled, so that each is signalled once. */
  turn: string;
  signals: Signals;
  keepAwake(isOn: boolean): void;
};

export const partOfNow = ({ page, state }: Guide): GuidePart | undefined =>
  page.parts[state.exercise];

export const sectionOfNow = (guide: Guide): HTMLElement =>
  guide.isOver ? guide.page.finished : (partOfNow(guide)?.section ?? guide.page.felt);

/** What the stylesheet shows by. */
export function viewOf(guide: Guide): string {
  if (guide.isOver) return 'finished';
  const part = partOfNow(guide);
  if (!part) return 'felt';
  return isBlocked(part) ? 'blocked' : guide.state.status;
}

export function drawGuide(guide: Guide) {
  const { page } = guide;
  const view = viewOf(guide);
  page.main.dataset.status = view;
  showOnly(page, sectionOfNow(guide));
  guide.keepAwake(view === 'running');
  const part = partOfNow(guide);
  if (part && !guide.isOver) drawExercise(guide, part, view);
}

const TIMED = ['running', 'paused', 'complete'];

function drawExercise(guide: Guide, { section, plan }: GuidePart, view: string) {
  const { timer, words } = guide.page;
  timer.hidden = !TIMED.includes(view);
  if (timer.hidden) {
    letFigureMove(section);
    drawShare(section, 0);
    guide.turn = '';
    return;
  }
  const room = section.querySelector('[data-timer-here]');
  if (timer.parentElement !== room) room?.append(timer);
  const position = positionAt(plan, secondsSpent(guide.state, Date.now()));
  const isMoving = view === 'running' && position !== null;
  moveFigure(section, position ? movementSeconds(plan, position) : 0, isMoving);
  drawTimer(timer, plan, { position, words });
  drawShare(section, position ? position.index / plan.length : 1);
  signalTurn(guide, view, position);
}

/** The share of this exercise in its bar above the picture. */
function drawShare(section: HTMLElement, share: number) {
  const bar = section.querySelector<HTMLElement>('[data-share]');
  if (bar) bar.style.width = `${Math.round(share * 100)}%`;
}

/** Once for each turn, so that nobody has to look at the screen and nobody is read every second. */
function signalTurn(guide: Guide, view: string, position: Position | null) {
  const { page, state, signals } = guide;
  const turn = `${state.exercise} ${view} ${view === 'running' ? position?.index : ''}`;
  if (turn === guide.turn) return;
  guide.turn = turn;
  if (view === 'running' && position) {
    signals.give(position.phase.kind);
    const plan = partOfNow(guide)?.plan ?? [];
    page.spoken.textContent = spokenOf(position.phase, plan, page.words);
  } else {
    if (view === 'complete') signals.give('complete');
    page.spoken.textContent = view === 'complete' ? page.words.complete : page.words.paused;
  }
}

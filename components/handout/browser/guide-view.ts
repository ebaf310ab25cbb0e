import type { GuideWords } from '@/lib/handout/session-words';
import { type Phase, type Position, planSeconds } from '@/lib/session/session-plan';

/** More repetitions than this are only counted. */
const DOTS_AT_MOST = 12;

const fill = (text: string, n: number, of = 0): string =>
  text.replace('{n}', String(n)).replace('{of}', String(of));

/** What a screen reader says when a phase begins. */
export function spokenOf(phase: Phase, plan: readonly Phase[], words: GuideWords): string {
  const seconds = fill(words.seconds, Math.round(phase.seconds));
  const { sets, repetitions } = countsOf(plan);
  switch (phase.kind) {
    case 'move': {
      const where = [
        phase.side === 'both' ? '' : words[phase.side],
        sets > 1 ? fill(words.set, phase.set, sets) : '',
        fill(words.repetition, phase.repetition, repetitions),
      ];
      return [...where.filter(Boolean), words.move].join('. ');
    }
    case 'return':
      return words.return;
    case 'change-side':
      return words['hint-change-side'];
    case 'set-rest':
      return `${words['hint-set-rest']} ${seconds}`;
    default:
      return `${words[phase.kind]}, ${seconds}`;
  }
}

function countsOf(plan: readonly Phase[]) {
  return {
    sets: Math.max(...plan.map(({ set }) => set)),
    repetitions: Math.max(...plan.map(({ repetition }) => repetition)),
  };
}

/** Seconds since the movement of this repetition began; 0 where the body rests in the start pose. */
export function movementSeconds(plan: readonly Phase[], { phase, index, secondsGone }: Position) {
  if (!['move', 'hold', 'return'].includes(phase.kind)) return 0;
  const start = plan.slice(0, index).findLastIndex(({ kind }) => kind === 'move');
  return phase.kind === 'move' ? secondsGone : planSeconds(plan.slice(start, index)) + secondsGone;
}

/** Draws into the one timer of the page. */
export function drawTimer(
  timer: HTMLElement,
  plan: readonly Phase[],
  { position, words }: { position: Position | null; words: GuideWords },
) {
  const put = (part: string, text: string) => {
    const element = timer.querySelector(`[data-${part}]`);
    if (element && element.textContent !== text) element.textContent = text;
  };
  if (!position) {
    put('hint', words.complete);
    put('round', '');
    put('count', '');
    return;
  }
  const { phase, secondsGone } = position;
  const { sets, repetitions } = countsOf(plan);
  put('phase', words[phase.kind]);
  put('seconds', String(Math.ceil(phase.seconds - secondsGone)));
  put('hint', hintOf(phase, words));
  const side = phase.side === 'both' ? '' : words[phase.side];
  const set = sets > 1 ? fill(words.set, phase.set, sets) : '';
  put('round', [side, set].filter(Boolean).join(' · '));
  put('count', `${roundOf(phase, repetitions)}/${repetitions}`);
  drawRing(timer, secondsGone / phase.seconds);
  drawDots(timer, phase, repetitions);
}

/** The repetition that is on or comes next; after a set all of them were done. */
const roundOf = ({ kind, repetition }: Phase, repetitions: number): number =>
  kind === 'set-rest' ? repetitions : Math.max(1, repetition);

function hintOf({ kind }: Phase, words: GuideWords): string {
  const hint = `hint-${kind}`;
  return hint in words ? words[hint as keyof GuideWords] : '';
}

function drawRing(timer: HTMLElement, share: number) {
  // Forward it glides, back to nothing it jumps.
  timer.classList.toggle('turning', share < Number(timer.dataset.gone ?? 0));
  timer.dataset.gone = String(share);
  const arc = timer.querySelector<SVGElement>('[data-arc]');
  const head = timer.querySelector<SVGElement>('[data-head]');
  if (arc) arc.style.strokeDashoffset = String(100 - 100 * share);
  if (head) head.style.transform = `rotate(${360 * share}deg)`;
}

function drawDots(timer: HTMLElement, phase: Phase, repetitions: number) {
  const dots = timer.querySelector('[data-dots]');
  if (!dots) return;
  const count = repetitions > DOTS_AT_MOST ? 0 : repetitions;
  const isDone = phase.kind === 'rest' || phase.kind === 'set-rest';
  const now = roundOf(phase, repetitions) + (isDone ? 1 : 0);
  const state = `${count} ${now}`;
  if (dots.getAttribute('data-state') === state) return;
  dots.setAttribute('data-state', state);
  dots.replaceChildren(
    ...Array.from({ length: count }, (_, index) => {
      const dot = document.createElement('i');
      if (index + 1 < now) dot.className = 'full';
      if (index + 1 === now) dot.className = 'now';
      return dot;
    }),
  );
}

const moving = (section: Element) => section.querySelectorAll<SVGSVGElement>('svg.moving');

/** The drawing keeps the timer's time, and stands still with it. */
export function moveFigure(section: Element, seconds: number, isMoving: boolean) {
  for (const svg of moving(section)) {
    if (Math.abs(svg.getCurrentTime() - seconds) > 0.3) svg.setCurrentTime(seconds);
    if (isMoving) svg.unpauseAnimations();
    else svg.pauseAnimations();
  }
}

/** Over and over, as without a timer. */
export function letFigureMove(section: Element) {
  for (const svg of moving(section)) svg.unpauseAnimations();
}

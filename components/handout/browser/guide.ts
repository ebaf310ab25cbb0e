import {
  atExercise,
  type SessionEvent,
  type SessionState,
  secondsSpent,
  step,
} from '@/lib/session/session-state';
import { drawGuide, type Guide, sectionOfNow, viewOf } from './guide-draw';
import {
  arriveAt,
  blockExercise,
  firstToDo,
  type GuidePage,
  openHurts,
  openSteps,
} from './guide-page';
import type { Link } from './link';
import { dayOf } from './queue';
import { stopReading } from './read-aloud';
import { blockReported, rememberReport } from './reported';
import { pathOf, type Sent } from './send';
import { startSignals, startWakeLock } from './signals';

const TICK_MS = 200;
const REMEMBER_MS = 3_000;
const PLACE = 'place';

/** Where a session stands, kept over a reload; of another day or version it means nothing. */
type Place = { day: string; version: string; state: SessionState };

/** Leads through the exercises one at a time; returns what is to be done when a form was sent. */
export function startGuide(page: GuidePage, link: Link): (sent: Sent) => void {
  blockReported(page, link);
  const guide: Guide = {
    page,
    state: firstState(page, link),
    isOver: false,
    turn: '',
    signals: startSignals(),
    keepAwake: startWakeLock(),
  };
  const save = () => remember(guide, link);
  listen(guide, save);
  setInterval(() => {
    if (guide.state.status === 'running') tell(guide, 'tick');
  }, TICK_MS);
  setInterval(save, REMEMBER_MS);
  addEventListener('pagehide', save);
  page.controls.hidden = false;
  drawGuide(guide);
  return (sent) => afterSending(guide, link, sent);
}

function firstState(page: GuidePage, { memory }: Link): SessionState {
  const place = memory.read<Place>(PLACE);
  const isOfNow = place?.day === dayOf(new Date()) && place.version === page.version;
  if (!place || !isOfNow || place.state.exercise > page.parts.length) {
    return atExercise(firstToDo(page));
  }
  const { state } = place;
  if (state.status === 'finished' || state.status === 'complete') return state;
  return { ...state, status: state.spentMs > 0 ? 'paused' : 'ready', since: null };
}

/** A session that is over leaves no place to come back to. */
function remember({ page, state, isOver }: Guide, { memory }: Link) {
  const spentMs = secondsSpent(state, Date.now()) * 1000;
  const place: Place = {
    day: isOver ? '' : dayOf(new Date()),
    version: page.version,
    state: { ...state, spentMs, since: null },
  };
  memory.write(PLACE, place);
}

function tell(guide: Guide, kind: SessionEvent['kind']) {
  const before = guide.state;
  const plans = guide.page.parts.map(({ plan }) => plan);
  guide.state = step(plans, before, { kind, at: Date.now() });
  drawGuide(guide);
  if (guide.state.exercise === before.exercise) return;
  stopReading();
  arriveAt(sectionOfNow(guide));
}

function listen(guide: Guide, save: () => void) {
  const { main, controls } = guide.page;
  controls.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act) doAct(guide, act);
    save();
  });
  main.addEventListener('click', ({ target }) => {
    const details = (target as Element).closest('[data-hurts-no-more]')?.closest('details');
    if (!details) return;
    details.open = false;
    tell(guide, 'pause');
    scrollTo(0, 0);
  });
  document.addEventListener('submit', ({ target }) => {
    if (pathOf(target as HTMLFormElement) !== 'log') return;
    tell(guide, 'done');
    save();
  });
  document.addEventListener('keydown', (event) => {
    const taken = (event.target as Element).closest('a,button,input,textarea,summary,label');
    if (event.key !== ' ' || taken || !viewHasGo(guide)) return;
    event.preventDefault();
    doAct(guide, 'go');
  });
}

const viewHasGo = (guide: Guide): boolean => !['hurt', 'felt', 'finished'].includes(viewOf(guide));

function doAct(guide: Guide, act: string) {
  const section = sectionOfNow(guide);
  if (act === 'back') tell(guide, 'back');
  if (act === 'done') saveDone(section);
  if (act === 'go') goOn(guide, section);
  if (act !== 'hurt') return;
  stopReading();
  tell(guide, 'hurt');
  openHurts(section);
}

/** The one big button: what it does is what it says. */
function goOn(guide: Guide, section: HTMLElement) {
  guide.signals.wake();
  stopReading();
  switch (viewOf(guide)) {
    case 'blocked':
      return tell(guide, 'done');
    case 'complete':
      return saveDone(section);
    case 'running':
      return tell(guide, 'pause');
    case 'paused':
      return tell(guide, 'resume');
    default:
      openSteps(section, false);
      scrollTo(0, 0);
      return tell(guide, 'start');
  }
}

function saveDone(section: HTMLElement) {
  section.querySelector<HTMLElement>('.log [value=done]')?.click();
}

function afterSending(guide: Guide, link: Link, { form, answer }: Sent) {
  const path = pathOf(form);
  if (answer === 'refused' || answer === 'ended') return;
  if (path === 'day') guide.isOver = true;
  const section = form.closest<HTMLElement>('[data-exercise]');
  if (path === 'hurts' && section) {
    blockExercise(section, answer === 'later');
    rememberReport(link, section.dataset.exercise ?? '');
    guide.state = { ...guide.state, status: 'ready', spentMs: 0 };
  }
  if (path !== 'day' && path !== 'hurts') return;
  drawGuide(guide);
  arriveAt(sectionOfNow(guide));
}

import type { Dose } from '@/lib/catalog/dose';
import type { GuideWords } from '@/lib/handout/session-words';
import { type Phase, planOf } from '@/lib/session/session-plan';
import { showElement } from './elements';
import { dayOf } from './queue';

export type GuidePart = { section: HTMLElement; plan: Phase[] };

/** What the guided session finds in the document the server made. */
export type GuidePage = {
  main: HTMLElement;
  words: GuideWords;
  version: string;
  parts: GuidePart[];
  felt: HTMLElement;
  finished: HTMLElement;
  timer: HTMLElement;
  controls: HTMLElement;
  spoken: HTMLElement;
  where: HTMLElement;
};

/** `null` on every page without exercises to guide through. */
export function findGuidePage(): GuidePage | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const main = find('main[data-guide]');
  const [felt, finished] = [find('#felt'), find('#finished')];
  const [timer, controls] = [find('[data-timer]'), find('[data-controls]')];
  const [spoken, where] = [find('[data-spoken]'), find('[data-where]')];
  if (!main || !felt || !finished || !timer || !controls || !spoken || !where) return null;
  const parts = [...main.querySelectorAll<HTMLElement>('[data-plan]')].map(partOf);
  if (parts.length === 0) return null;
  const words = JSON.parse(main.dataset.guide ?? '{}') as GuideWords;
  const version = main.dataset.version ?? '';
  return { main, words, version, parts, felt, finished, timer, controls, spoken, where };
}

function partOf(section: HTMLElement): GuidePart {
  const told = JSON.parse(section.dataset.plan ?? '{}') as { dose: Dose; moveSeconds: number };
  return { section, plan: planOf(told.dose, told.moveSeconds) };
}

/** Nothing may be started: it hurt, and the clinic has not looked yet. */
export const isBlocked = ({ section }: GuidePart): boolean => section.dataset.blocked !== undefined;

/** The first exercise that is still to do today; of a copy kept yesterday, what was said is of yesterday. */
export function firstToDo({ main, parts }: GuidePage): number {
  const isOfToday = main.dataset.day === dayOf(new Date());
  const wanted = Number(/^#do-(\d+)$/.exec(location.hash)?.[1] ?? 0) - 1;
  if (parts[wanted]) return wanted;
  const found = parts.findIndex(
    (part) => !isBlocked(part) && !(isOfToday && part.section.dataset.said !== undefined),
  );
  return Math.max(0, found);
}

export function showOnly({ main, where }: GuidePage, section: HTMLElement) {
  for (const each of main.querySelectorAll<HTMLElement>(':scope > section')) {
    each.toggleAttribute('data-current', each === section);
  }
  const said = section.querySelector('.where') ?? section.querySelector('h2');
  where.textContent = said?.textContent ?? '';
}

/** To the top of a new part, and a screen reader with it. */
export function arriveAt(section: HTMLElement) {
  openSteps(section, true);
  scrollTo(0, 0);
  section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

export function openSteps(section: HTMLElement, isOpen: boolean) {
  const details = section.querySelector<HTMLDetailsElement>('.how-to');
  if (details) details.open = isOpen;
}

export function openHurts(section: HTMLElement) {
  const details = section.querySelector<HTMLDetailsElement>('.hurts');
  if (!details) return;
  details.open = true;
  showElement(details, '[data-hurts-no-more]', true);
  details.querySelector<HTMLElement>('input[type=radio]')?.focus();
}

/** The exercise is paused on this page as soon as the patient has said that it hurts. */
export function blockExercise(section: HTMLElement, isWaiting: boolean) {
  section.dataset.blocked = '';
  showElement(section, '[data-paused-advice]', true);
  showElement(section, '[data-not-yet]', isWaiting);
  showElement(section, '.hurts', false);
  showElement(section, '.log', false);
}

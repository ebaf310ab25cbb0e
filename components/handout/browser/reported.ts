import { showElement } from './elements';
import { blockExercise, type GuidePage } from './guide-page';
import type { Link } from './link';
import { type Entry, fieldOf, QUEUE } from './queue';

/** A report of pain that this phone made. */
type Report = { variant: string; at: string };
const REPORTS = 'reports';

/** Longer than any copy is likely to be kept unopened with a connection; ours. */
const KEPT_AT_MOST = 50;

export function rememberReport({ memory }: Link, variant: string) {
  const reports = memory.read<Report[]>(REPORTS) ?? [];
  const report: Report = { variant, at: new Date().toISOString() };
  memory.write(REPORTS, [...reports, report].slice(-KEPT_AT_MOST));
}

/**
 * What the page cannot know: it is a copy from before the report, or the report has not left this phone. A page that
 * the server made just now knows better than this phone.
 */
export function blockReported({ parts }: GuidePage, { memory }: Link) {
  const { kept } = document.documentElement.dataset;
  const later = (memory.read<Report[]>(REPORTS) ?? []).filter(({ at }) => kept && at > kept);
  const waiting = (memory.read<Entry[]>(QUEUE) ?? []).filter(({ path }) => path === 'hurts');
  for (const { section } of parts) {
    const { exercise } = section.dataset;
    const isWaiting = waiting.some((entry) => fieldOf(entry, 'variant') === exercise);
    const isLater = later.some(({ variant }) => variant === exercise);
    if (isWaiting || isLater) blockExercise(section, isWaiting);
  }
}

/** A yes that has not left this phone holds the exercises all the same. */
export function holdAnswered({ memory }: Link) {
  const waiting = memory.read<Entry[]>(QUEUE) ?? [];
  if (!waiting.some((entry) => entry.path === 'screen' && fieldOf(entry, 'yes'))) return;
  showElement(document, '[data-held-advice]', true);
  showElement(document, '.questions', false);
}

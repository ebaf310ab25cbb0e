import { removeCopy } from './copy';
import { type Memory, memoryOf } from './memory';
import { type Entry, isReport, QUEUE } from './queue';

/** That a report never left this phone: all that is kept of a link that ended, until it lives again. */
const UNSENT = 'unsent';

export type Link = {
  /** `/h/<token>`: from the document, kept nowhere. */
  base: string;
  pageKey: string;
  memory: Memory;
  /** The link has ended: nothing of it stays on this phone, and the server says what to do. */
  forget(): void;
};

/** `null` on a page that says of no link. */
export function linkOfPage(): Link | null {
  const { base, pageKey } = document.documentElement.dataset;
  if (!base || !pageKey) return null;
  const memory = memoryOf(pageKey);
  if (memory.read<boolean>(UNSENT)) memory.write(UNSENT, false);
  return {
    base,
    pageKey,
    memory,
    forget() {
      forgetAll(memory);
      removeCopy(base).then(() => location.reload());
    },
  };
}

function forgetAll(memory: Memory): boolean {
  const waiting = memory.read<Entry[]>(QUEUE) ?? [];
  const isUnsent = waiting.some(isReport) || memory.read<boolean>(UNSENT) === true;
  if (isUnsent) memory.write(UNSENT, true);
  memory.forget(UNSENT);
  return isUnsent;
}

/**
 * A page that says a link has ended clears what this phone still holds of it. What was to be sent and never was, though
 * the patient was told that it would be, is said.
 */
export function clearEndedLink() {
  const ended = document.documentElement.dataset.forget;
  if (!ended) return;
  const isUnsent = forgetAll(memoryOf(ended));
  for (const each of document.querySelectorAll<HTMLElement>('[data-unsent]')) {
    each.hidden = !isUnsent;
  }
}

import { removeCopy } from './copy';
import { type Memory, memoryOf } from './memory';

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
  return {
    base,
    pageKey,
    memory,
    forget() {
      memory.forget();
      removeCopy(base).then(() => location.reload());
    },
  };
}

/** A page that says a link has ended clears what this phone still holds of it. */
export function clearEndedLink() {
  const ended = document.documentElement.dataset.forget;
  if (ended) memoryOf(ended).forget();
}

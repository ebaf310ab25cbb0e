/** Holds everything the copy of one link needs; named like the worker names it. */
export const copyName = (base: string): string => `handout ${base}`;

export const WORKER_ADDRESS = '/handout-worker.js';

export const findKeeper = async (base: string): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration(base) : undefined;

/** The kept pages and the worker that answers with them. */
export async function removeCopy(base: string): Promise<void> {
  try {
    await caches.delete(copyName(base));
    await (await findKeeper(base))?.unregister();
  } catch {
    // No storage, no copy.
  }
}

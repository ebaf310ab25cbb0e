import 'server-only';
import { LRUCache } from 'lru-cache';
import type { PatientLink } from '@/lib/db/links';
import { isOpenAt } from '@/lib/handout/opening-hours';
import { clinicDay } from '@/lib/patient/clinic-day';
import { HTML_HEADERS } from './answer';

/** Bytes of memory for pages kept ready. */
const ROOM = 24_000_000;

type KeptPage = Uint8Array<ArrayBuffer>;

const kept = globalThis as { khayapPages?: LRUCache<string, KeptPage, () => Promise<string>> };

function pages() {
  kept.khayapPages ??= new LRUCache({
    maxSize: ROOM,
    sizeCalculation: (page) => page.length,
    fetchMethod: async (_key, _stale, { context: build }) => Buffer.from(await build()),
  });
  return kept.khayapPages;
}

type Wanted = {
  link: PatientLink;
  now: Date;
  /** Which page, and all that was asked of it. */
  asked: unknown;
  build: () => Promise<string>;
};

/**
 * A page kept ready under all that it follows from; drawn once, however many ask at one moment.
 * The link is looked up before every answer, so that nothing kept outlives it.
 */
export async function answerKept({ link, now, asked, build }: Wanted): Promise<Response> {
  const isOpen = isOpenAt(link.contact.openingHours, now);
  const key = JSON.stringify([asked, link, isOpen, clinicDay(now)]);
  const page = await pages().fetch(key, { context: build });
  if (!page) throw new Error('A page was not drawn.');
  const expires = link.expiresAt.toUTCString();
  return new Response(page, { headers: { ...HTML_HEADERS, 'X-Handout-Expires': expires } });
}

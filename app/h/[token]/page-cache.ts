import 'server-only';
import { LRUCache } from 'lru-cache';
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

/**
 * A page kept ready under a key that names all it follows from; drawn once, however many ask at one moment.
 * The link is looked up before every answer, so that nothing kept outlives it.
 */
export async function answerKept({
  key,
  headers,
  build,
}: {
  key: string;
  headers: Record<string, string>;
  build: () => Promise<string>;
}): Promise<Response> {
  const page = await pages().fetch(key, { context: build });
  if (!page) throw new Error('A page was not drawn.');
  return new Response(page, { headers: { ...HTML_HEADERS, ...headers } });
}

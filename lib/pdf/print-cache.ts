import 'server-only';
import { LRUCache } from 'lru-cache';

/** Bytes of memory for files kept ready: some hundreds of handouts. */
const ROOM = 32_000_000;

export type PrintCache = {
  /** The bytes kept under the tag; else they are drawn, once however many ask at one moment. */
  get(tag: string, draw: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>>;
};

export function openPrintCache(room = ROOM): PrintCache {
  type Draw = () => Promise<Uint8Array<ArrayBuffer>>;
  const files = new LRUCache<string, Uint8Array<ArrayBuffer>, Draw>({
    maxSize: room,
    sizeCalculation: ({ length }) => length,
    fetchMethod: (_tag, _stale, { context: draw }) => draw(),
  });
  return {
    async get(tag, draw) {
      const bytes = await files.fetch(tag, { context: draw });
      if (!bytes) throw new Error('A handout was not drawn.');
      return bytes;
    },
  };
}

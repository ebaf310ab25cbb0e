import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';

/** Without the letters that are taken for digits: people read it out on the phone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS_OF_ID = 10;

/** The server loads this module more than once, for what it starts with and for its routes: all must find one. */
const kept = globalThis as { khayapRequests?: AsyncLocalStorage<string> };
kept.khayapRequests ??= new AsyncLocalStorage<string>();
const requests = kept.khayapRequests;

/** Names the request that is answered from here on. Never taken from who asks: it stands in the log. */
export function nameRequest(): string {
  const id = Array.from({ length: LETTERS_OF_ID }, () => LETTERS[randomInt(LETTERS.length)]).join(
    '',
  );
  requests.enterWith(id);
  return id;
}

/** The number under which the log tells of the request that is answered; `null` outside of one. */
export function requestId(): string | null {
  return requests.getStore() ?? null;
}

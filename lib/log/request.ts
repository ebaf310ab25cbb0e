import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';

/** Without the letters that are taken for digits: people read it out on the phone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS_OF_ID = 10;

/** `userId`: who of a clinic asks, once that is known. `isTaken`: code of ours has begun to answer. */
type Request = { id: string; userId?: string; isTaken?: true };

/** The server loads this module more than once, for what it starts with and for its routes: all must find one. */
const kept = globalThis as { khayapRequests?: AsyncLocalStorage<Request> };
kept.khayapRequests ??= new AsyncLocalStorage<Request>();
const requests = kept.khayapRequests;

/** Names the request that is answered from here on. Never taken from who asks: it stands in the log. */
export function nameRequest(): Readonly<Request> {
  const id = Array.from({ length: LETTERS_OF_ID }, () => LETTERS[randomInt(LETTERS.length)]).join(
    '',
  );
  const request = { id };
  requests.enterWith(request);
  return request;
}

/** From here on it is known who asks. Outside of a request, nothing. */
export function noteUser(userId: string): void {
  const request = requests.getStore();
  if (request) request.userId = userId;
}

/** From here on it is code of ours that answers: what fails now is no fault of who asks. Outside of a request, nothing. */
export function noteTaken(): void {
  const request = requests.getStore();
  if (request) request.isTaken = true;
}

/** The number under which the log tells of the request that is answered; `null` outside of one. */
export function requestId(): string | null {
  return requests.getStore()?.id ?? null;
}

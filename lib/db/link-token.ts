import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Ask, CODE_LETTERS } from '@/lib/handout/gate';
import { seal } from './seal';

/** Crockford's base 32, lower case: no letter that is read as a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const lettersOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('');

/** A new patient's link: 160 random bits in 32 letters. */
export function createLinkToken(): string {
  return lettersOf(randomBytes(32));
}

/** What the database finds a link by; the token does not follow from it. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const keyOf = (linkKey: string) => createHash('sha256').update(linkKey).digest();

const derived = (use: string, from: string, linkKey: string) =>
  createHmac('sha256', keyOf(linkKey)).update(`${use}\0${from}`).digest();

/** The short address on paper, eight letters; it follows from the token and the key, and opens nothing by itself. */
export function shortCodeOf(token: string, linkKey: string): string {
  return lettersOf(derived('short', token, linkKey).subarray(0, CODE_LETTERS));
}

/** What the database finds a link by when its short address was typed; worthless without the key. */
export function hashShortCode(code: string, linkKey: string): string {
  return derived('short-hash', code, linkKey).toString('hex');
}

/** Six digits that the clinic tells the patient in the room; they stand nowhere. */
export function roomCodeOf(token: string, linkKey: string): string {
  return String(derived('room', token, linkKey).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** A name for this link in places where the token must not stand, such as a phone's storage; no key changes it. */
export function pageKeyOf(token: string): string {
  return createHash('sha256').update(`page\0${token}`).digest('base64url').slice(0, 16);
}

/** Proof that what the gate asks for was answered, for a cookie; worth nothing once it asks for something else. */
export function gatePassOf(token: string, ask: Ask, linkKey: string): string {
  return derived(`pass ${ask}`, token, linkKey).toString('base64url');
}

/** Encrypts a token so that the clinic can copy it again; `linkKey` is never in the database. */
export const sealLinkToken = (token: string, linkKey: string): string => seal(token, linkKey);

/** What a patient may hold of a link besides its token: on paper, or told in the room. */
export const LinkCodes = z.strictObject({ shortCode: z.string(), roomCode: z.string() });
export type LinkCodes = z.infer<typeof LinkCodes>;

export const codesOf = (token: string, linkKey: string): LinkCodes => ({
  shortCode: shortCodeOf(token, linkKey),
  roomCode: roomCodeOf(token, linkKey),
});

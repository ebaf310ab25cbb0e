import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32, lower case: no letter that is read as a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new patient's link: 160 random bits in 32 letters. */
export function createLinkToken(): string {
  return Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join('');
}

/** What the database finds a link by; the token does not follow from it. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const keyOf = (linkKey: string) => createHash('sha256').update(linkKey).digest();

/** Encrypts a token so that the clinic can copy it again; `linkKey` is never in the database. */
export function sealLinkToken(token: string, linkKey: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(linkKey), nonce);
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the key is another one or the text was changed. */
export function openLinkToken(sealed: string, linkKey: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(linkKey), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

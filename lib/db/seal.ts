import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const keyOf = (key: string) => createHash('sha256').update(key).digest();

/** Encrypts a short secret for a table; `key` is never in the database. */
export function seal(secret: string, key: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the key is another one or the text was changed. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** What was sealed, and under which of the keys; `null` = under none of them, or it was changed. */
export function unsealWithAny(
  sealed: string,
  keys: readonly string[],
): { secret: string; key: string } | null {
  for (const key of keys) {
    try {
      return { secret: unseal(sealed, key), key };
    } catch {
      // Another key may fit.
    }
  }
  return null;
}

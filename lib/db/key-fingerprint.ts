import 'server-only';
import { createHmac } from 'node:crypto';
import { KEY_NAMES, type KeyName, type Keys } from '@/lib/env';

/** Tells one key from another and says nothing else of it: a key holds 256 random bits. */
const fingerprintOf = (key: string) =>
  createHmac('sha256', key).update('khayap key fingerprint').digest('hex').slice(0, 16);

export type Fingerprints = Record<KeyName, string[]>;

export const fingerprintsOf = ({ LINK_KEY, TOTP_KEY }: Keys): Fingerprints => ({
  LINK_KEY: LINK_KEY.map(fingerprintOf),
  TOTP_KEY: TOTP_KEY.map(fingerprintOf),
});

/** Which keys something was sealed with that are not at hand. */
export function listMissingKeys(sealedWith: Fingerprints, keys: Keys): KeyName[] {
  const atHand = fingerprintsOf(keys);
  return KEY_NAMES.filter((name) => sealedWith[name].some((each) => !atHand[name].includes(each)));
}

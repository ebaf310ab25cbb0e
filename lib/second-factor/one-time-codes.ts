import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Source: RFC 6238 and what authenticator programs take: SHA-1, six digits, half a minute. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Source: RFC 6238, 5.2: one step of delay is taken, in both directions for a clock that goes wrong. */
const STEPS_AROUND = 1;
/** Of RFC 4226, 4: 160 bits. */
const SEED_BYTES = 20;

/** A new secret for an authenticator program, in base 32 as people type it. */
export const createSeed = (): string => new Secret({ size: SEED_BYTES }).base32;

/** What an authenticator program reads from a picture code. */
export function seedAddress(seed: string, { email, clinic }: { email: string; clinic: string }) {
  return totpOf(seed, { label: email, issuer: `Khayap ${clinic}`.trim() }).toString();
}

/**
 * The half minute, counted since 1970, that a typed code belongs to; `null` = it is wrong. A step that is not after
 * `usedStep` is taken for wrong: each code works once.
 */
export function stepOfCode(
  seed: string,
  { code, usedStep, now }: { code: string; usedStep: number | null; now: Date },
): number | null {
  const token = code.replace(/\s/g, '');
  const timestamp = now.getTime();
  const delta = totpOf(seed).validate({ token, timestamp, window: STEPS_AROUND });
  if (delta === null) return null;
  const step = Math.floor(timestamp / (SHAPE.period * 1000)) + delta;
  return usedStep !== null && step <= usedStep ? null : step;
}

function totpOf(seed: string, named: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({ ...SHAPE, ...named, secret: Secret.fromBase32(seed) });
}

/** Crockford's base 32, lower case: no letter that is read as a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const RECOVERY_CODES = 10;
/** 120 bits, which a plain hash keeps. Source: OWASP ASVS 5.0, 6.5.2. */
const RECOVERY_LETTERS = 24;

/** Codes for the day the phone is lost, in groups of four. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from(randomBytes(RECOVERY_LETTERS), (byte) => ALPHABET[byte % 32]);
    return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** What stands in the database; case, spaces and hyphens do not matter. */
export function hashRecoveryCode(code: string): string {
  const letters = code.toLowerCase().replace(/[\s-]/g, '');
  return createHash('sha256').update(`recovery\0${letters}`).digest('hex');
}

/** Whether somebody typed a recovery code rather than six digits. */
export const looksLikeRecoveryCode = (typed: string): boolean =>
  typed.replace(/[\s-]/g, '').length === RECOVERY_LETTERS;

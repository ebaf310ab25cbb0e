import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the package's own choice; source: the trust design, 64 MiB and three passes. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** No password fits it; checked where there is no user, so that both answers take as long. */
const NOBODY = `$argon2id$v=19$m=65536,t=3,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Whether a hash was made at another cost than today's, and is to be made anew at the next sign-in. */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = COST;
  return !passwordHash.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

/** `null` = no such user: never fits, and takes the same time. */
export async function fitsPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODY, password.normalize('NFKC'));
  return fits && passwordHash !== null;
}

import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { openSession } from '@/lib/db/sessions';
import { findSingleSignOnUser } from '@/lib/db/single-sign-on';
import type { SingleSignOn } from '@/lib/env';

export const SINGLE_SIGN_ON = 'oidc';

/** As long as a session here: whoever signed in there before it signs in anew, and `auth_time` must be told. */
const MAX_AGE_SECONDS = 8 * 60 * 60;

const Profile = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  /** Seconds since 1970. */
  auth_time: z.number().optional(),
});

/** OpenID Connect by discovery, with the code flow and all three of its checks. */
export function singleSignOnProvider(config: SingleSignOn): OAuthConfig<z.infer<typeof Profile>> {
  const { issuer, clientId, clientSecret, name } = config;
  return {
    id: SINGLE_SIGN_ON,
    name,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email', max_age: MAX_AGE_SECONDS } },
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** What the token's claims say of a person; `null` = they cannot be read. */
function readClaims(profile: unknown, { issuer }: SingleSignOn) {
  const read = Profile.safeParse(profile);
  // The library holds the token against what the provider says of itself; here it is the provider we were told.
  if (!read.success || read.data.iss.replace(/\/$/, '') !== issuer) return null;
  const { sub, email, email_verified: isVerified, auth_time: seconds } = read.data;
  return {
    subject: `${issuer} ${sub}`,
    verifiedEmail: isVerified === true && email ? email : null,
    // Where it is not told, nothing of weight goes through.
    confirmedAt: new Date((seconds ?? 0) * 1000),
  };
}

/** What the claims give as the e-mail, checked by the hospital or not; `null` = they give none. */
export function emailIn(profile: unknown): string | null {
  return Profile.safeParse(profile).data?.email?.toLowerCase() ?? null;
}

/** Whether the claims are of one of the clinic's people. */
export async function mayEnter(db: Db, profile: unknown, config: SingleSignOn): Promise<boolean> {
  const claims = readClaims(profile, config);
  return claims !== null && (await findSingleSignOnUser(db, claims)) !== null;
}

/** Opens a session for whom the claims mean. @returns its id; `null` = nobody here. */
export async function enter(
  db: Db,
  { profile, agent }: { profile: unknown; agent: string },
  { config, now }: { config: SingleSignOn; now: Date },
): Promise<string | null> {
  const claims = readClaims(profile, config);
  const user = claims && (await findSingleSignOnUser(db, claims));
  if (!user) return null;
  const { confirmedAt } = claims;
  const singleSignOn = { confirmedAt: confirmedAt > now ? now : confirmedAt };
  return openSession(db, { ...user, agent, singleSignOn }, now);
}

import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { db } from '@/lib/db/client';
import { TypedPassword } from '@/lib/db/passwords';
import { closeSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { logSignIn } from './log-sign-in';
import { nearestAddress } from './nearest-address';
import { cookieName, cookieOptions } from './session-cookie';
import { type SignInAnswer, signIn } from './sign-in';
import { emailIn, enter, mayEnter, SINGLE_SIGN_ON, singleSignOnProvider } from './single-sign-on';

/** As long as a session may last at all; the session row is what counts. */
const SESSION_SECONDS = 8 * 60 * 60;

/** Between the leave for the hospital's own sign-in and the return. */
const PASSING_SECONDS = 15 * 60;

const Credentials = z.object({
  email: PlainText.trim().toLowerCase().min(1).max(254),
  password: TypedPassword,
  code: PlainText.trim().max(40).default(''),
});

/**
 * `agent`: what it says it is. `address`: where it is, see `nearestAddress`. `before`: the session that it brings along;
 * `null` = none.
 */
export type Browser = {
  agent: string;
  address: string;
  before: string | null;
  device: {
    findFor: (email: string) => Promise<string | null>;
    remember: (email: string) => Promise<void>;
  };
};
export const NO_BROWSER: Browser = {
  agent: '',
  address: '',
  before: null,
  device: { findFor: async () => null, remember: async () => undefined },
};

/** Configures next-auth. The cookie's token holds the session's id and nothing of the person. */
export function signInOptions({
  agent,
  address,
  before,
  device,
}: Browser = NO_BROWSER): NextAuthOptions {
  const { authSecret, publicUrl, singleSignOn } = env();
  const options = cookieOptions();
  const passing = { ...options, maxAge: PASSING_SECONDS };
  return {
    secret: authSecret,
    useSecureCookies: options.secure,
    cookies: {
      sessionToken: { name: cookieName('session'), options },
      csrfToken: { name: cookieName('csrf'), options },
      callbackUrl: { name: cookieName('callback'), options },
      state: { name: cookieName('state'), options: passing },
      pkceCodeVerifier: { name: cookieName('pkce'), options: passing },
      nonce: { name: cookieName('nonce'), options: passing },
    },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        id: 'credentials',
        credentials: { email: {}, password: {}, code: {} },
        authorize: (credentials, request) =>
          authorize(credentials, { device, ...sourceOf(request.headers ?? {}) }),
      }),
      ...(singleSignOn ? [singleSignOnProvider(singleSignOn)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.provider !== SINGLE_SIGN_ON || !singleSignOn) return true;
        const may = await mayEnter(await db(), profile, singleSignOn);
        if (!may) logSignIn('not-known', { email: emailIn(profile), address });
        return may;
      },
      jwt: async ({ token, user, account, profile }) => {
        if (account?.provider !== SINGLE_SIGN_ON || !singleSignOn) {
          return user ? { sessionId: user.id } : token;
        }
        const came = { config: singleSignOn, now: new Date() };
        const sessionId = await enter(await db(), { profile, agent }, came);
        const outcome = sessionId === null ? 'not-known' : 'signed-in';
        logSignIn(outcome, { email: emailIn(profile), address });
        return { sessionId };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => ownAddress(url, publicUrl),
    },
    events: {
      // Nobody keeps two in one browser: the one whose cookie is overwritten could not be ended any more.
      signIn: async () => {
        if (before !== null) await closeSession(await db(), before, new Date());
      },
      signOut: async ({ token }) => {
        if (typeof token?.sessionId !== 'string') return;
        await closeSession(await db(), token.sessionId, new Date());
      },
    },
    // It warns of its own environment variables, which are not used here.
    logger: { warn: () => undefined },
  };
}

/** @throws {Error} whose message is the code the sign-in page has words for. */
async function authorize(
  credentials: unknown,
  { device, ...source }: Source & Pick<Browser, 'device'>,
): Promise<{ id: string }> {
  const read = Credentials.safeParse(credentials);
  if (!read.success) {
    logSignIn('unreadable', { ...source, email: null });
    throw new Error('wrong-credentials');
  }

  const { email } = read.data;
  const known = await device.findFor(email);
  const answer = await attempt({ ...read.data, ...source, device: known });
  logSignIn(answer.status, { ...source, email });
  if (answer.status !== 'signed-in') throw new Error(answer.status);
  await device.remember(email);
  return { id: answer.sessionId };
}

async function attempt(
  given: z.infer<typeof Credentials> & Source & { device: string | null },
): Promise<SignInAnswer | { status: 'unavailable' }> {
  try {
    return await signIn(await db(), given, new Date());
  } catch (error) {
    log().error(describeError(error), 'sign-in.not-answered');
    return { status: 'unavailable' };
  }
}

type Source = { address: string; agent: string };

function sourceOf(headers: Record<string, unknown>): Source {
  return {
    address: nearestAddress(headers['x-forwarded-for']),
    agent: String(headers['user-agent'] ?? ''),
  };
}

/** Never leads away from this product. */
function ownAddress(url: string, publicUrl: string): string {
  if (!URL.canParse(url, publicUrl)) return publicUrl;
  const wanted = new URL(url, publicUrl);
  return wanted.origin === new URL(publicUrl).origin ? wanted.href : publicUrl;
}

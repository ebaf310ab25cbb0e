import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { db } from '@/lib/db/client';
import { closeSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { logSignIn } from './log-sign-in';
import { cookieName } from './session-cookie';
import { type SignInAnswer, signIn } from './sign-in';

/** As long as a session may last at all; the session row is what counts. */
const SESSION_SECONDS = 8 * 60 * 60;

const Credentials = z.object({
  email: PlainText.trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(200),
  code: PlainText.trim().max(40).default(''),
});

/** Configures next-auth. The cookie's token holds the session's id and nothing of the person. */
export function signInOptions(): NextAuthOptions {
  const { authSecret, publicUrl } = env();
  const secure = publicUrl.startsWith('https://');
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    secret: authSecret,
    useSecureCookies: secure,
    cookies: {
      sessionToken: { name: cookieName('session'), options },
      csrfToken: { name: cookieName('csrf'), options },
      callbackUrl: { name: cookieName('callback'), options },
    },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        id: 'credentials',
        credentials: { email: {}, password: {}, code: {} },
        authorize: (credentials, request) =>
          authorize(credentials, sourceOf(request.headers ?? {})),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => ownAddress(url, publicUrl),
    },
    events: {
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
async function authorize(credentials: unknown, source: Source): Promise<{ id: string }> {
  const read = Credentials.safeParse(credentials);
  if (!read.success) throw new Error('wrong-credentials');

  const answer = await attempt({ ...read.data, ...source });
  logSignIn(answer.status, { ...source, email: read.data.email });
  if (answer.status !== 'signed-in') throw new Error(answer.status);
  return { id: answer.sessionId };
}

async function attempt(
  given: z.infer<typeof Credentials> & Source,
): Promise<SignInAnswer | { status: 'unavailable' }> {
  try {
    return await signIn(await db(), given, new Date());
  } catch (error) {
    log().error(describeError(error), 'sign-in.not-answered');
    return { status: 'unavailable' };
  }
}

type Source = { address: string; agent: string };

/** The address the nearest proxy saw stands last; without a proxy Next puts the connection's there. */
function sourceOf(headers: Record<string, unknown>): Source {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const address = forwarded.at(-1)?.trim() ?? '';
  return { address, agent: String(headers['user-agent'] ?? '') };
}

/** Never leads away from this product. */
function ownAddress(url: string, publicUrl: string): string {
  if (!URL.canParse(url, publicUrl)) return publicUrl;
  const wanted = new URL(url, publicUrl);
  return wanted.origin === new URL(publicUrl).origin ? wanted.href : publicUrl;
}

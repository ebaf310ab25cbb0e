import { z } from 'zod';

const SIGN_IN_PROBLEMS = [
  'wrong-credentials',
  'code-needed',
  'wrong-code',
  'throttled',
  'unavailable',
] as const;
/** `code-needed`: the password is right, and this person has a second factor. */
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** `code`: empty = not asked for yet. */
export type Credentials = { email: string; password: string; code: string };

const Csrf = z.object({ csrfToken: z.string().min(1) });
const Answer = z.object({ url: z.string() });

/** Asks next-auth's own addresses; `null` = signed in. Whatever is not understood counts as unavailable. */
export async function askSignIn(given: Credentials): Promise<SignInProblem | null> {
  try {
    const answer = await post('/api/auth/callback/credentials', given);
    const { url } = Answer.parse(await answer.json());
    const code = new URL(url, location.href).searchParams.get('error');
    if (answer.ok && code === null) return null;
    return SIGN_IN_PROBLEMS.find((problem) => problem === code) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** The address of the hospital's own sign-in that leads back here; `null` = it cannot be reached. */
export async function askSingleSignOn(asked: {
  next: string;
  isAgain: boolean;
}): Promise<string | null> {
  try {
    const query = asked.isAgain ? '?prompt=login&max_age=0' : '';
    const answer = await post(`/api/auth/signin/oidc${query}`, { callbackUrl: asked.next });
    const { url } = Answer.parse(await answer.json());
    return answer.ok && !new URL(url, location.href).searchParams.has('error') ? url : null;
  } catch {
    return null;
  }
}

/** With the token by which next-auth knows its own pages. @throws when no answer comes. */
async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const csrf = await fetch('/api/auth/csrf', { cache: 'no-store' });
  const { csrfToken } = Csrf.parse(await csrf.json());
  const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' });
  return fetch(path, { method: 'POST', body });
}

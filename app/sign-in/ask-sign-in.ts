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
    const csrf = await fetch('/api/auth/csrf', { cache: 'no-store' });
    const { csrfToken } = Csrf.parse(await csrf.json());
    const answer = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ ...given, csrfToken, json: 'true' }),
    });
    const { url } = Answer.parse(await answer.json());
    const code = new URL(url, location.href).searchParams.get('error');
    if (answer.ok && code === null) return null;
    return SIGN_IN_PROBLEMS.find((problem) => problem === code) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

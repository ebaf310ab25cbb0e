import { z } from 'zod';

const SIGN_IN_PROBLEMS = ['wrong-credentials', 'throttled', 'unavailable'] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

const Csrf = z.object({ csrfToken: z.string().min(1) });
const Answer = z.object({ url: z.string() });

/** Asks next-auth's own addresses; `null` = signed in. Whatever is not understood counts as unavailable. */
export async function askSignIn(given: {
  email: string;
  password: string;
}): Promise<SignInProblem | null> {
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

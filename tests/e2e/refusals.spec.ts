import { expect, fillSignIn, readDemo, signIn, test } from './demo';

test.use({ locale: 'en-GB' });

const NOBODY = '01930000-0000-7000-8000-00000000dead';

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
  const answers: (string | null)[] = [];
  for (const email of [readDemo().email, 'nobody@example.org']) {
    await page.goto('/sign-in');
    await fillSignIn(page, { email, password: 'not the pass phrase' });
    answers.push(await page.getByRole('alert').filter({ hasText: /\S/ }).first().textContent());
    expect(page.url()).toContain('/sign-in');
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a patient of nobody, or of another clinic, is not found', async ({ page }) => {
  await signIn(page);
  for (const path of ['', '/prescribe', '/issued']) {
    const answer = await page.goto(`/patients/${NOBODY}${path}`);
    expect(answer?.status(), path).toBe(404);
  }
});

test('clinic pages send a stranger to the sign-in', async ({ page }) => {
  await page.goto('/patients');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('unknown and malformed links get one identical answer', async ({ request }) => {
  const answers = await Promise.all(
    ['/h/0123456789abcdefghjkmnpqrstvwxyz', '/h/short', '/h/%00'].map((path) => request.get(path)),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map((answer) => answer.status()).slice(0, 2)).toEqual([404, 404]);
  const plain = bodies.slice(0, 2).map((body) => body.replace(/nonce="[^"]*"/g, ''));
  expect(plain[0]).toBe(plain[1]);
});

test('the handout is never stored by a shared cache, nor found by a search engine', async ({
  request,
}) => {
  for (const url of [readDemo().handoutUrl, `${readDemo().handoutUrl}/handout.pdf`]) {
    const headers = (await request.get(url)).headers();
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
});

test('the check for machines refuses what it cannot read', async ({ request }) => {
  const authorization = `Bearer ${readDemo().apiToken}`;
  const post = (headers: Record<string, string>, data: string) =>
    request.post('/api/v1/check', { headers, data }).then((answer) => answer.status());
  const json = { 'content-type': 'application/json' };
  const empty = JSON.stringify({ patient: { factors: [] }, exercises: [], surprise: 1 });

  expect(await post(json, '{}')).toBe(401);
  expect(await post({ ...json, authorization: 'Bearer wrong' }, '{}')).toBe(401);
  expect(await post({ authorization, 'content-type': 'text/plain' }, '{}')).toBe(415);
  expect(await post({ ...json, authorization }, empty)).toBe(422);
  expect(await post({ ...json, authorization }, `"${'x'.repeat(70_000)}"`)).toBe(413);
});

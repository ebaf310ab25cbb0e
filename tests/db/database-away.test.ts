import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { WORDS } from '@/lib/handout/words';
import { send, visit } from '@/tests/support/link-visit';

vi.mock('react-dom/server', async () =>
  (await import('@/tests/support/stand-in-framework')).reactDomServer(),
);

// Nothing listens there.
process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/nothing';
for (const name of ['AUTH_SECRET', 'LINK_KEY', 'TOTP_KEY']) {
  process.env[name] = randomBytes(32).toString('base64url');
}

const FORMS = ['/h/x/gate', '/h/x/opened', '/h/x/day', '/d/01234567'];
const PAGES = [
  '/h/x',
  '/h/x/session',
  '/h/x/handout.pdf',
  '/h/x/calendar.ics',
  '/h/x/manifest.webmanifest',
  `/h/x/pictures/${'f'.repeat(64)}`,
];

test.each([
  ...PAGES.map((address) => ['GET', address] as const),
  ...FORMS.map((address) => ['POST', address] as const),
])('without the database %s %s says what to do, and is kept nowhere', async (method, address) => {
  const answer = method === 'GET' ? await visit(address) : await send(address, {});
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  for (const [name, value] of Object.entries(HANDOUT_HEADERS)) {
    expect(answer.headers.get(name), name).toBe(value);
  }
  const text = await answer.text();
  expect(text).toContain(WORDS.trouble.en);
  expect(text).toContain(WORDS.trouble.th);
});

import type { Browser } from '@playwright/test';
import { ROUTES, type Visitor } from '@/tests/support/routes';
import { DEMO_ACCOUNTS } from './accounts';
import { expect, readDemo, signIn, test } from './demo';

/** Opens a fresh context of this visitor. */
async function contextOf(browser: Browser, visitor: Visitor) {
  const context = await browser.newContext();
  const account = DEMO_ACCOUNTS[visitor];
  if (account) await signIn(await context.newPage(), account);
  return context;
}

test('each route answers each visitor as the table says', async ({ browser, page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  const href = await page
    .locator('a[href^="/patients/"]:not([href$="/new"])')
    .first()
    .getAttribute('href');
  const patient = /[0-9a-f-]{36}/.exec(href ?? '')?.[0] ?? '';
  const token = readDemo().handoutUrl.split('/').at(-1) ?? '';
  const wrong: string[] = [];
  for (const visitor of Object.keys(DEMO_ACCOUNTS) as Visitor[]) {
    const { request } = await contextOf(browser, visitor);
    for (const [route, expected] of Object.entries(ROUTES)) {
      const address = route
        .replace('[id]', patient)
        .replace('[token]', token)
        .replace('[...nextauth]', 'csrf');
      const answer = await request.get(address);
      const got =
        new URL(answer.url()).pathname === '/sign-in' && route !== '/sign-in'
          ? 'sign-in'
          : answer.status();
      if (got !== expected[visitor])
        wrong.push(`${visitor} ${route}: ${got}, not ${expected[visitor]}`);
    }
  }
  expect(wrong).toEqual([]);
});

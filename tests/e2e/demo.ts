import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import type { Words } from './words';

let folder = '.khayap/e2e';

/** From here on this test file is about another demonstration. */
export function useDemoIn(other: string): void {
  folder = other;
}

/** What `npm run demo` writes when it serves. */
export function readDemo(): Record<
  'url' | 'handoutUrl' | 'email' | 'password' | 'pdfPath' | 'apiToken',
  string
> {
  return JSON.parse(readFileSync(`${folder}/demo.json`, 'utf8'));
}

/** A page whose console errors and page errors fail the test that caused them. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, browser }, use) => {
      const errors: string[] = [];
      page.on('console', (line) => {
        // A refused answer (4xx) and a lost connection are logged by the browser itself; tests of both expect it. Axe is
        // put into every frame, and the preview of a handout lets no script run.
        const isOwn = !/status of 4\d\d|ERR_INTERNET_DISCONNECTED|preview-page.* is sandboxed/.test(
          line.text(),
        );
        if (line.type() === 'error' && isOwn) errors.push(line.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      // Left open, a page of moving figures goes on drawing beside the tests after it.
      const others = browser.contexts().filter((each) => each !== page.context());
      await Promise.all(others.map((each) => each.close()));
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Of a page, or of the box over one. */
export async function fillSignIn(
  page: Pick<Page, 'getByLabel' | 'getByRole' | 'locator'>,
  { email, password }: Record<'email' | 'password', string>,
) {
  await page.getByLabel(/e-?mail|อีเมล/i).fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: /^(sign in|เข้าสู่ระบบ)$/i }).click();
}

export async function signIn(
  page: Page,
  account: Record<'email' | 'password', string> = readDemo(),
) {
  await page.goto('/sign-in');
  await fillSignIn(page, account);
  await page.waitForURL('**/patients');
}

/** Signed in without the form, for tests of what comes after it. */
export async function enter(
  { request }: { request: APIRequestContext },
  { email, password }: Record<'email' | 'password', string> = readDemo(),
) {
  const csrf = await request.get('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: { Origin: readDemo().url },
    form: { email, password, csrfToken, json: 'true' },
  });
  expect(answer.status()).toBe(200);
}

/** Once the scripts of a clinic's page listen: a button that is still held then is held for a reason. */
export async function scriptsListen(page: Page) {
  await expect(page.getByRole('banner').locator('button[data-rac]').first()).toBeEnabled();
}

/**
 * A key before the scripts listen, or before the first picture of a page stands, goes past it; who pressed it presses
 * again. For keys that do no more when they are pressed twice.
 */
export async function pressUntil(page: Page, keys: string, heard: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(keys);
    await heard();
  }).toPass();
}

export async function signOut(page: Page, { common }: Words) {
  await page.locator('summary').filter({ hasText: common.account.label }).click();
  await page.getByRole('button', { name: common.account.signOut }).click();
  await page.waitForURL('**/sign-in');
}

/**
 * Of the page as it comes to rest: while an answer is put in place, colours change and the title is renewed. A page of
 * figures takes a busy machine seconds to look through. What passes is not collected, and the page is judged in itself,
 * for none has a frame: it finds the same in a third of the time. `part`: only what stands under this selector.
 */
export async function expectNoAxeViolations(page: Page, part = 'html') {
  await expect(async () => {
    const axe = new AxeBuilder({ page })
      .include(part)
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }).toPass({ timeout: 40_000 });
}

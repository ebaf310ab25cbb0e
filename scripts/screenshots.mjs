// Makes the README's pictures anew: `npm run screenshots`; with `-- --all` every screen and state, to look at, and with
// `-- --all th-dark 390` those alone.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { takeAll } from './all-screenshots.mjs';
import { findBrowser } from './browser.mjs';
import { fail } from './fail.mjs';
import { ROOT } from './prepare.mjs';
import { withDemo } from './with-demo.mjs';

const executablePath = await findBrowser();
if (!executablePath) fail('No Chromium can be found or installed: set CHROMIUM_PATH.');
const folder = join(ROOT, 'docs/screenshots');

await withDemo(Number(process.env.PORT ?? 3230), async (demo) => {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const [all, ...wanted] = process.argv.slice(2);
  if (all === '--all') await takeAll(browser, demo, wanted);
  else await takeForReadme(browser, demo);
  await browser.close();
});

async function takeForReadme(browser, { url, handoutUrl, email, password }) {
  const desk = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await desk.goto(`${url}/sign-in`);
  await desk.locator('input[type=email]').fill(email);
  await desk.locator('input[type=password]').fill(password);
  await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
  await desk.waitForURL('**/patients');
  await desk.getByRole('link', { name: 'Anan Example', exact: true }).click();
  await desk.getByRole('link', { name: 'Prescribe', exact: true }).click();
  for (const exercise of [
    'Calf stretch at a wall',
    'Bridge (lift your hips)',
    'Both knees to chest',
  ]) {
    await desk.getByRole('button', { name: `Add ${exercise}`, exact: true }).click();
  }
  await desk.getByText(/^Saved \d/).waitFor();
  await desk.evaluate(() => document.querySelector('#catalog-title').scrollIntoView());
  await desk.screenshot({ path: join(folder, 'prescribe.png') });
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'th-TH' });
  await phone.goto(handoutUrl);
  await phone.screenshot({ path: join(folder, 'handout.png') });
}

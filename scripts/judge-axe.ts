import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { signIn } from './judge-sign-in.mjs';

/** `browserPath`: `null` where none can be had. */
type Asked = {
  browserPath: string | null;
  url: string;
  password: string;
  judging: { who: string; screens: string[] }[];
};

const asked: Asked = JSON.parse(process.argv[2] ?? '{}');
const WIDTHS = [1440, 390];

const browser = asked.browserPath && (await chromium.launch({ executablePath: asked.browserPath }));
/** What it says, with the first place where it stands. */
const found = new Map<string, string>();
let pages = 0;

async function judgeScreens(who: string, screens: string[]): Promise<void> {
  if (!browser) return;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const cookies = who === 'signed out' ? '' : await signIn(asked, who);
  const page = await context.newPage();
  for (const language of ['en', 'th']) {
    const all = `${cookies}; khayap-language=${language}`.split('; ').filter(Boolean);
    await context.addCookies(
      all.map((each) => {
        const [name = '', ...value] = each.split('=');
        return { name, value: value.join('='), url: asked.url };
      }),
    );
    for (const address of screens) {
      await page.goto(`${asked.url}${address}`);
      // Until its scripts listen a page holds its buttons, and what scrolls has nothing to come to.
      await page.locator('header button[data-rac]:disabled').first().waitFor({ state: 'detached' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
        pages += 1;
        for (const { id, help, nodes } of violations) {
          const what = `${id}: ${help} [${nodes[0]?.html.slice(0, 120) ?? ''}]`;
          if (!found.has(what)) found.set(what, `${who}, ${language}, ${width} px: ${address}`);
        }
      }
    }
  }
  await context.close();
}

for (const { who, screens } of asked.judging) await judgeScreens(who, screens);
if (browser) await browser.close();
process.stdout.write(
  JSON.stringify({
    judge: 'axe',
    outcome: browser
      ? `${pages} pages at ${WIDTHS.join(' and ')} px, ${found.size} findings`
      : 'not run: no Chromium can be found or had',
    found: [...found].map(([what, where]) => `${what} (${where})`),
  }),
);

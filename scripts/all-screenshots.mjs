import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const WIDTHS = [1440, 1024, 390];
const LOOKS = ['light', 'dark'];
const LANGUAGES = ['en', 'th'];
const FOLDER = join(ROOT, 'dist/screenshots');
/** Stands for every figure. */
const FIGURE = 'EX03-b';

/** Every page of `app/`, so that a new one is pictured without being named here. */
function listRoutes() {
  return readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map(
      (file) =>
        `/${file
          .split('/')
          .slice(0, -1)
          .filter((name) => !name.startsWith('('))
          .join('/')}`,
    )
    .filter((route) => route !== '/')
    .sort();
}

/** States that no address has, or that one address has beside its usual one. */
const STATES = [
  { name: 'patients-attention', address: '/patients?show=attention' },
  { name: 'patients-found', address: '/patients?q=Example' },
  { name: 'patients-nothing', address: '/patients?q=Nobody%20Known' },
  { name: 'patients-changed', address: '/patients?sort=changed' },
  { name: 'patient-new-given', address: '/patients/new?name=Nobody%20Known' },
  { name: 'not-found', address: '/patients/01930000-0000-7000-8000-00000000dead' },
  { name: 'palette', address: '/patients', act: (page) => page.keyboard.press('Control+k') },
  {
    name: 'palette-found',
    address: '/patients',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('a');
      await page
        .getByRole('option', { name: /Example/ })
        .first()
        .waitFor();
    },
  },
  { name: 'shortcuts', address: '/patients', act: (page) => page.keyboard.press('?') },
  {
    name: 'account-menu',
    address: '/patients',
    act: (page) => page.locator('header summary:visible').last().click(),
  },
  {
    name: 'offline',
    address: '/patients/new',
    act: (page) => page.context().setOffline(true),
    after: (page) => page.context().setOffline(false),
  },
];

async function enter(context, { url, email, password }) {
  const { csrfToken } = await (await context.request.get(`${url}/api/auth/csrf`)).json();
  await context.request.post(`${url}/api/auth/callback/credentials`, {
    headers: { Origin: url },
    form: { email, password, csrfToken, json: 'true' },
  });
}

/** Of the demonstration's patient with the fullest course. */
async function findPatient(context, url) {
  const list = await (await context.request.get(`${url}/patients`)).text();
  const ids = [...list.matchAll(/\/patients\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  if (!ids[0]) throw new Error('The list of patients has nobody.');
  return ids[0];
}

function listScreens(patient) {
  const routes = listRoutes().map((route) => ({
    name: route.slice(1).replaceAll('/', '-').replace(/\[|\]/g, ''),
    address: route.replace('[id]', patient).replace('[figure]', FIGURE),
    role: route.startsWith('/patients') ? 'physiatrist' : 'administrator',
  }));
  const unfilled = routes.find(({ address }) => address.includes('['));
  if (unfilled) throw new Error(`What stands in ${unfilled.address}?`);
  return [...routes, ...STATES.map((state) => ({ role: 'physiatrist', ...state }))];
}

async function picture(page, { name, address, act, after }, { url, folder }) {
  await page.goto(`${url}${address}`);
  await page.evaluate(() => document.fonts.ready);
  await act?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !act });
  await after?.(page);
}

/** Every screen and state at three widths, in both looks and languages, into `dist/screenshots`. */
export async function takeAll(browser, demo) {
  rmSync(FOLDER, { recursive: true, force: true });
  let count = 0;
  for (const language of LANGUAGES) {
    for (const colorScheme of LOOKS) {
      const contextOf = async (role) => {
        const context = await browser.newContext({
          locale: language === 'th' ? 'th-TH' : 'en-GB',
          colorScheme,
          reducedMotion: 'reduce',
        });
        await enter(context, { ...demo, email: `${role}@khayap.example` });
        return context;
      };
      const people = {
        physiatrist: await contextOf('physiatrist'),
        administrator: await contextOf('administrator'),
      };
      const screens = listScreens(await findPatient(people.physiatrist, demo.url));
      for (const width of WIDTHS) {
        const folder = join(FOLDER, `${language}-${colorScheme}-${width}`);
        if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
        for (const screen of screens) {
          const page = await people[screen.role].newPage();
          await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
          await picture(page, screen, { url: demo.url, folder });
          await page.close();
          count += 1;
        }
      }
      for (const context of Object.values(people)) await context.close();
    }
  }
  console.log(`${count} pictures in ${FOLDER}`);
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './prepare.mjs';

const WIDTHS = [1440, 1024, 390];
/** Below, one step of the prescribe screen is shown at a time. */
const PHONE = 768;
const LOOKS = ['light', 'dark'];
const LANGUAGES = ['en', 'th'];
const ALL_EXERCISES = Array.from(
  { length: 12 },
  (_, index) => `EX${String(index + 1).padStart(2, '0')}`,
);
const FOLDER = join(ROOT, 'dist/screenshots');
/** Stands for every figure. */
const FIGURE = 'EX03-b';
/** One of the demonstration's; see `prisma/demo-own-exercises.ts`. */
const OWN_EXERCISE = '01930000-0000-7000-8000-0000000000e1';
/** Of the demonstration: one with a slipped disc, one with nothing against most. */
const DISC = 'Anan Example';
const STENOSIS = 'ประสิทธิ์ ตัวอย่าง';
/** With pain, an answer to give, a drawn plot. */
const FULLEST = 'บุญมี ตัวอย่าง';
const STRAIN = 'ธีระ ตัวอย่าง';
const PRESCRIBE = '/patients/[id]/prescribe';
const LONG_NAME = 'พระมหาศักดิ์สิทธิ์วิริยะพงศ์ธนาธรเดชานุภาพ ณ กรุงเทพมหานครอมรรัตนโกสินทร์ตัวอย่าง';

/** Every page of `app/`, so that a new one is pictured without being named here. */
function listRoutes() {
  return readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'page.tsx')
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

/** Of the list: what is looked for stands in no address. */
async function search(page, text) {
  await page.locator('input[name=q]').fill(text);
  await page.locator('input[name=q]').press('Enter');
  await page.waitForURL('**/patients?search=**');
}

/** States that no address has, or that one address has beside its usual one. */
const STATES = [
  { name: 'patients-attention', address: '/patients?show=attention' },
  { name: 'patients-found', address: '/patients', act: (page) => search(page, 'Example') },
  { name: 'patients-nothing', address: '/patients', act: (page) => search(page, 'Nobody Known') },
  { name: 'patients-changed', address: '/patients?sort=changed' },
  {
    name: 'patient-new-given',
    address: '/patients',
    act: async (page) => {
      await search(page, 'Nobody Known');
      await page.locator('a[href^="/patients/new?search="]').click();
      await page.waitForURL('**/patients/new**');
    },
  },
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
  { name: 'prescribe-empty', patient: STRAIN, address: PRESCRIBE },
  {
    name: 'prescribe-program',
    patient: DISC,
    address: PRESCRIBE,
    act: (page, words) => add(page, words, ['EX01', 'EX12', 'EX03']),
  },
  {
    name: 'prescribe-twelve',
    patient: STENOSIS,
    address: PRESCRIBE,
    act: (page, words) => add(page, words, ALL_EXERCISES),
  },
  {
    name: 'prescribe-override',
    patient: DISC,
    address: PRESCRIBE,
    act: async (page, words) => {
      await add(page, words, ['EX03']);
      if (page.viewportSize().width < PHONE) {
        await page.getByRole('button', { name: words.prescribe.steps.dose, exact: true }).click();
      }
      const name = words.prescribe.safety.overrideOf.replace('{name}', words.exercise('EX03'));
      await page.getByRole('button', { name, exact: true }).first().click();
    },
  },
  {
    name: 'prescribe-quick-view',
    patient: DISC,
    address: PRESCRIBE,
    act: (page, words) =>
      page
        .getByRole('button', { name: words.exercise('EX03'), exact: true })
        .first()
        .click(),
  },
  {
    name: 'prescribe-filters',
    patient: DISC,
    address: PRESCRIBE,
    act: (page, words) =>
      page.getByRole('button', { name: words.prescribe.catalog.more }).first().click(),
  },
  {
    name: 'prescribe-templates',
    patient: DISC,
    address: PRESCRIBE,
    act: (page, words) =>
      page.getByRole('button', { name: words.templates.pick.button, exact: true }).first().click(),
  },
  {
    name: 'prescribe-template-conflicts',
    patient: DISC,
    address: PRESCRIBE,
    act: async (page, words) => {
      await page
        .getByRole('button', { name: words.templates.pick.button, exact: true })
        .first()
        .click();
      const sets = page.getByRole('dialog').getByRole('region').last();
      await sets.getByRole('button').first().click();
    },
  },
  {
    name: 'review-unresolved',
    patient: STENOSIS,
    address: PRESCRIBE,
    act: async (page, words) => {
      await add(page, words, ALL_EXERCISES);
      await goToReview(page, words);
    },
  },
  { name: 'review-ready', patient: STRAIN, address: PRESCRIBE, act: goToReview },
  { name: 'long-name', patient: LONG_NAME, address: '/patients/[id]' },
  { name: 'long-name-prescribe', patient: LONG_NAME, address: PRESCRIBE },
  { name: 'handout', address: '[handout]' },
  { name: 'handout-session', address: '[handout]/session' },
  { name: 'handout-wrong', address: '/h/0123456789abcdefghjkmnpqrstvwxyz' },
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

/** The ids of the clinic's patients by name, the first of the list first. */
async function findPatients(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}/patients`);
  const found = await page
    .locator('a[href^="/patients/"]')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent.trim(), link.getAttribute('href').split('/')[2]]),
    );
  await page.close();
  return new Map(found.filter(([, id]) => /^[0-9a-f-]{36}$/.test(id)));
}

function listScreens(patients, demo) {
  const routes = listRoutes().map((route) => ({
    name: route.slice(1).replaceAll('/', '-').replace(/\[|\]/g, ''),
    address: route,
    role: route.startsWith('/patients') ? 'physiatrist' : 'administrator',
  }));
  const states = STATES.map((state) => ({ role: 'physiatrist', ...state }));
  return [...routes, ...states].map((screen) => {
    const address = screen.address
      .replace('[id]', patients.get(screen.patient ?? FULLEST))
      .replace('[figure]', FIGURE)
      .replace('[exercise]', OWN_EXERCISE)
      .replace('[handout]', new URL(demo.handoutUrl).pathname);
    if (address.includes('[')) throw new Error(`What stands in ${address}?`);
    return { ...screen, address };
  });
}

/** What the screens say, to find on them what is pressed. */
function wordsOf(language) {
  const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  return {
    prescribe: read(`messages/${language}/prescribe.json`),
    patients: read(`messages/${language}/patients.json`),
    templates: read(`messages/${language}/templates.json`),
    exercise: (id) => read(`lib/catalog/content/${id}.json`).name[language],
  };
}

/** Somebody whose name is as long as a name can be. */
async function addLongName(context, url, { patients }) {
  const page = await context.newPage();
  await page.goto(`${url}/patients/new?name=${encodeURIComponent(LONG_NAME)}`);
  await page.getByRole('textbox', { name: patients.identity.hospitalNumber }).fill('DEMO-LONG');
  await page.getByRole('button', { name: patients.form.save, exact: true }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}/);
  await page.close();
}

/** Puts exercises into the program that are not in it yet, as many as it holds. */
async function add(page, words, exercises) {
  for (const exercise of exercises) {
    const name = words.prescribe.catalog.add.replace('{name}', words.exercise(exercise));
    const button = page.getByRole('button', { name, exact: true, disabled: false });
    if ((await button.count()) > 0) await button.first().click();
  }
}

/** What the review shows is stored on the way to it. */
async function goToReview(page, { prescribe }) {
  if (page.viewportSize().width < PHONE) {
    await page.getByRole('button', { name: prescribe.steps.review, exact: true }).click();
  }
  await page.getByRole('button', { name: prescribe.issue.review, exact: true }).click();
  await page.waitForURL('**/review');
  await page.waitForLoadState('networkidle');
}

async function picture(page, { name, address, act, after }, { url, folder, words }) {
  await page.goto(`${url}${address}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await act?.(page, words);
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: !act || page.url().endsWith('/review'),
  });
  await after?.(page);
}

/**
 * Every screen and state at three widths, in both looks and languages, into `dist/screenshots`; `wanted`: only the
 * folders whose name holds one of these, such as `th-dark`. Empty = all, taken anew.
 */
export async function takeAll(browser, demo, wanted) {
  if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  let count = 0;
  let hasLongName = false;
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
      const words = wordsOf(language);
      if (!hasLongName) await addLongName(people.physiatrist, demo.url, words);
      hasLongName = true;
      const screens = listScreens(await findPatients(people.physiatrist, demo.url), demo);
      for (const width of WIDTHS) {
        const name = `${language}-${colorScheme}-${width}`;
        if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
        const folder = join(FOLDER, name);
        if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
        for (const screen of screens) {
          const page = await people[screen.role].newPage();
          await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
          await picture(page, screen, { url: demo.url, folder, words });
          await page.close();
          count += 1;
        }
      }
      for (const context of Object.values(people)) await context.close();
    }
  }
  console.log(`${count} pictures in ${FOLDER}`);
}

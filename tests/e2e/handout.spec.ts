import { DISCLAIMER } from '@/lib/handout/handout';
import { WORDS as W } from '@/lib/handout/words';
import { EXERCISES } from '@/tests/support/content';
import { enter, expect, expectNoAxeViolations, readDemo, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import {
  answerQuestions,
  expectNoSidewaysScroll,
  openAsPatient,
  ownLink,
  smallLetters,
  smallTargets,
} from './patient-link';
import { LANGUAGES } from './words';

const LONG_NAME = 'สมเด็จพระรามคำแหงน้ำทิพย์ค่ำคืนรำลึกถึงถ้ำพระธาตุลำปางและบ้านซับน้ำดำวัฒนธรรม';
const EVERY = EXERCISES.map(({ id, defaultVariant }) => defaultVariant ?? `${id}-a`);
/** As WCAG asks text to be able to stand. */
const TEXT_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';

for (const { language, locale } of LANGUAGES) {
  for (const width of [360, 390, 768, 1440]) {
    test(`the list reads well at ${width} px, in ${language}`, async ({ browser }) => {
      const page = await openAsPatient(browser, { locale, viewport: { width, height: 800 } });
      await page.goto(`${readDemo().handoutUrl}?lang=${language}`);
      await expect(page.getByText(DISCLAIMER[language]).first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      expect(await smallTargets(page)).toEqual([]);
      expect(await smallLetters(page)).toEqual([]);
      await expectNoAxeViolations(page);
      await page.locator('label[for=large]').click();
      await expectNoSidewaysScroll(page);
      await page.reload();
      await expect(page.locator('#large')).toBeChecked();
    });
  }

  test(`without a script everything is read, started and said, in ${language}`, async ({
    browser,
    request,
  }) => {
    const link = await ownLink(request);
    const page = await openAsPatient(browser, { locale, javaScriptEnabled: false });
    await page.goto(`${link}?lang=${language}`);
    await expect(page.getByRole('article')).toHaveCount(3);
    await expect(page.getByText(DISCLAIMER[language]).first()).toBeVisible();
    await page.getByRole('button', { name: W.markDone[language] }).first().click();
    await expect(page.getByText(W.doneToday[language])).toHaveCount(1);
    await page.getByRole('button', { name: W.takeBackDone[language] }).click();
    await expect(page.getByText(W.doneToday[language])).toHaveCount(0);
    await page.getByRole('link', { name: W.startToday[language] }).click();
    await expect(page.locator('input[name=yes]')).toHaveCount(8);
  });
}

for (const count of [1, 4, 12]) {
  test(`${count} of the exercises for a very long name, in large letters with wide spacing, still fit a small phone`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(120_000);
    await enter({ request });
    const { id } = await addPatient(request, { name: LONG_NAME });
    const link = await issueFor(request, id, EVERY.slice(0, count));
    const page = await openAsPatient(browser, { viewport: { width: 360, height: 640 } });
    await page.goto(link);
    await expect(page.getByRole('heading', { name: LONG_NAME })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(count);
    await page.locator('label[for=large]').click();
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    await expectNoSidewaysScroll(page);
  });
}

for (const media of [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { contrast: 'more', colorScheme: 'dark' },
  { forcedColors: 'active' },
  { reducedMotion: 'reduce' },
] as const) {
  test(`the list keeps its contrast with ${JSON.stringify(media)}`, async ({ browser }) => {
    const page = await openAsPatient(browser, media);
    await page.goto(readDemo().handoutUrl);
    await expectNoAxeViolations(page);
  });
}

test('a keyboard reaches the phone, the other language, an exercise and the start', async ({
  browser,
}) => {
  const page = await openAsPatient(browser);
  await page.goto(`${readDemo().handoutUrl}?lang=en`);
  // Before the first picture of a page stands, a key of a machine, quicker than any hand, goes past it.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const reached: string[] = [];
  for (let tab = 0; tab < 9; tab += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('href') ?? activeElement?.id ?? '';
      }),
    );
  }
  expect(reached.slice(0, 3)).toEqual(['large', '?lang=th', expect.stringMatching(/^tel:/)]);
  expect(reached).toEqual(
    expect.arrayContaining(['#exercise-1', expect.stringMatching(/\/session/)]),
  );
});

test('an old sheet’s code leads to what changed since, and the page itself says what is new', async ({
  browser,
  request,
}) => {
  await enter({ request });
  const { id } = await addPatient(request);
  const link = await issueFor(request, id);
  expect(await issueFor(request, id, ['EX01-b', 'EX12-a'])).toBe(link);
  const page = await openAsPatient(browser);
  await page.goto(`${link}?v=1`);
  const old = page.locator('.news.old');
  await expect(old).toContainText('Your sheet is out of date');
  await expect(old.getByRole('listitem').first()).toContainText('Exercise 2 was taken out');
  await expect(old).toContainText(W.useThisPage.en);
  await expectNoAxeViolations(page);
  await page.goto(`${link}?v=2`);
  await expect(old).toHaveCount(0);
  await expect(page.locator('.news')).toContainText('Changed on');
  await page.goto(`${link}?v=77`);
  await expect(old).toHaveCount(0);
});

test('"this is not mine" closes the page for everybody and names the clinic', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  const page = await openAsPatient(browser);
  await page.goto(link);
  await page.getByText(W.notMine.en).click();
  await page.getByRole('button', { name: W.notMineSend.en }).click();
  await expect(page.getByRole('heading', { name: W.linkPaused.en })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('02-000-0000');
  await expectNoAxeViolations(page);
  expect((await page.request.get(`${link}/handout.pdf`)).status()).toBe(410);
});

test('a preview says nothing of the patient, and fetching or reading it counts nothing', async ({
  browser,
  request,
}) => {
  await enter({ request });
  const { id, name } = await addPatient(request);
  const link = await issueFor(request, id);
  const html = await (await request.get(link)).text();
  const head = html.slice(0, html.indexOf('<style'));
  expect(head).toContain('<meta property="og:title" content="Home exercises"/>');
  expect(head).not.toContain(name);
  const sent: string[] = [];
  const page = await openAsPatient(browser);
  page.on('response', (answer) => {
    if (answer.request().method() === 'POST') sent.push(`${answer.status()} ${answer.url()}`);
  });
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  expect(sent).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(() => sent).toEqual([`200 ${link}/opened`]);
});

test('inside a messenger the page offers the phone’s own browser', async ({ browser }) => {
  const { handoutUrl } = readDemo();
  const userAgent = 'Mozilla/5.0 (Linux; Android 11) Chrome/120 Mobile Safari/537.36 Line/14.1.0';
  const page = await openAsPatient(browser, { userAgent });
  await page.goto(`${handoutUrl}?lang=en`);
  const out = page.getByRole('link', { name: W.openInBrowser.en });
  await expect(out).toHaveAttribute('href', /\?openExternalBrowser=1$/);
  const own = await openAsPatient(browser);
  await own.goto(`${handoutUrl}?lang=en`);
  await expect(own.getByRole('link', { name: W.openInBrowser.en })).toHaveCount(0);
});

test('reminders are a calendar file in Bangkok time, without the link unless it is asked for', async ({
  request,
}) => {
  const { handoutUrl } = readDemo();
  const answer = await request.get(`${handoutUrl}/calendar.ics?at=07:30`);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const file = await answer.text();
  expect(file).toMatch(/DTSTART;TZID=Asia\/Bangkok:\d{8}T073000/);
  expect(file).not.toContain('/h/');
  const asked = await (await request.get(`${handoutUrl}/calendar.ics?link=yes`)).text();
  expect(asked.replaceAll('\r\n ', '')).toContain(`URL:${handoutUrl}`);
});

test('a page put on the home screen starts where it was, under a neutral name', async ({
  request,
}) => {
  const { handoutUrl } = readDemo();
  const answer = await request.get(`${handoutUrl}/manifest.webmanifest`);
  const manifest = await answer.json();
  expect(new URL(manifest.start_url, handoutUrl).href).toBe(handoutUrl);
  expect(manifest.name).toBe(W.homeExercises.th);
  for (const { src } of manifest.icons) {
    expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  }
});

test('what another site sends, and what cannot be read, is refused and changes nothing', async ({
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const form = { variant: 'EX01-b', status: 'done' };
  const foreign = await request.post(`${link}/log`, {
    headers: { 'Sec-Fetch-Site': 'cross-site' },
    form,
  });
  expect(foreign.status()).toBe(403);
  const own = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' };
  for (const bad of [
    { ...form, status: 'stopped' },
    { ...form, extra: 'x' },
    { ...form, variant: 'EX99-z' },
    { ...form, saidAt: 'yesterday' },
  ]) {
    const answer = await request.post(`${link}/log`, { headers: own, form: bad });
    expect(answer.status(), JSON.stringify(bad)).toBe(422);
  }
  const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') };
  const sentFile = await request.post(`${link}/day`, { headers: own, multipart: { note: file } });
  expect(sentFile.status()).toBe(422);
  expect((await request.post(`${link}/no-such-act`, { headers: own, form })).status()).toBe(404);
  expect(await (await request.get(`${link}?lang=en`)).text()).not.toContain(W.doneToday.en);
});

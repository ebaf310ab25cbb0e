import { WORDS as HANDOUT_WORDS } from '@/lib/handout/words';
import { EXERCISES } from '@/tests/support/content';
import { openAs } from './accounts';
import { enter, expect, readDemo, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { LANGUAGES, WORDS } from './words';

const CLINIC = { en: 'Example Spine Clinic', th: 'คลินิกกระดูกสันหลังตัวอย่าง', phone: '02-000-0000' };

for (const { language, locale } of LANGUAGES) {
  const { handout } = WORDS[language].patients;

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a link that the clinic ends names the clinic and its phone, and nothing of the patient', async ({
      page,
      browser,
    }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      const link = await issueFor(page.request, patient.id);
      // Kept ready from now on, and still given to nobody once the link has ended.
      expect((await page.request.get(`${link}/handout.pdf`)).status()).toBe(200);
      await page.goto(`/patients/${patient.id}`);
      await page.locator('summary').filter({ hasText: handout.end }).click();
      await page.getByRole('button', { name: handout.endNow }).click();
      await expect(page.getByText(handout.issueAgain)).toBeVisible();
      await page.goto(`/patients/${patient.id}/issued`);
      await expect(page.getByText(WORDS[language].prescribe.issued.linkEnded)).toBeVisible();

      const stranger = await (await browser.newContext({ locale })).newPage();
      for (const address of [link, `${link}/handout.pdf`, `${link}?lang=${language}`]) {
        const answer = await stranger.goto(address);
        expect(answer?.status()).toBe(410);
        const main = stranger.getByRole('main');
        await expect(main).toContainText(HANDOUT_WORDS.linkEnded[language]);
        await expect(main).toContainText(HANDOUT_WORDS.askForNewLink[language]);
        await expect(main).toContainText(CLINIC[language]);
        await expect(main.getByRole('link', { name: CLINIC.phone }).first()).toBeVisible();
        const shown = await stranger.content();
        const exercises = EXERCISES.flatMap(({ name }) => [name.en, name.th]);
        const secrets = [patient.name, patient.hospitalNumber, patient.id, ...exercises];
        expect(secrets.filter((each) => shown.includes(each))).toEqual([]);
      }
    });
  });
}

test('a new version after that has a link of its own, and the old one goes on to name the clinic', async ({
  browser,
}) => {
  const { request } = await openAs(browser, 'physiatrist');
  const { id } = await addPatient(request);
  const first = await issueFor(request, id);
  expect(await issueFor(request, id)).toBe(first);
  const page = await (await openAs(browser, 'therapist')).newPage();
  await page.goto(`/patients/${id}`);
  const { end, endNow, issueAgain } = WORDS.en.patients.handout;
  await page.locator('summary').filter({ hasText: end }).click();
  await page.getByRole('button', { name: endNow }).click();
  await expect(page.getByText(issueAgain)).toBeVisible();
  const second = await issueFor(request, id);
  const old = await request.get(first);
  expect(old.status()).toBe(410);
  expect(await old.text()).toContain(CLINIC.phone);
  expect((await request.get(second)).status()).toBe(200);
});

test('unknown and malformed links get one identical answer', async ({ request }) => {
  const tokens = ['0123456789abcdefghjkmnpqrstvwxyz', 'short', '%00', '..%2F', 'x'.repeat(2000)];
  for (const file of ['', '/handout.pdf']) {
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const answer = await request.get(`/h/${token}${file}`);
        const { date: _date, 'x-request-id': _id, ...headers } = answer.headers();
        return { status: answer.status(), headers, body: await answer.text() };
      }),
    );
    expect(answers[0]?.status).toBe(404);
    for (const [index, answer] of answers.entries()) {
      expect(answer, tokens[index]).toEqual(answers[0]);
    }
  }
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

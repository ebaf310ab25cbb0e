import { WORDS as W } from '@/lib/handout/words';
import { openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { openAsPatient } from './patient-link';

/** The patient of `answeredPatient` was born on this day. */
const BORN = { day: '1', month: '1', year: '2541' };
const SHORT = /\/d\/([0-9a-z]{8})/;

test('the short address on paper leads only who knows the birth date to the page', async ({
  browser,
  request,
}) => {
  await enter({ request });
  const { id, name } = await addPatient(request);
  const link = await issueFor(request, id);
  const { readPdfPages } = await import('@/tests/support/read-pdf-pages');
  const printed = (
    await readPdfPages(await (await request.get(`${link}/handout.pdf`)).body())
  ).join('');
  const code = SHORT.exec(printed)?.[1] ?? '';
  expect(code).not.toBe('');

  const page = await openAsPatient(browser);
  const tryWith = async (typed: typeof BORN) => {
    for (const [field, value] of Object.entries(typed)) {
      await page.locator(`input[name=${field}]`).fill(value);
    }
    await page.getByRole('button', { name: W.openPage.th }).click();
  };
  await page.goto(`/d/${code.toUpperCase()}`);
  await expectNoAxeViolations(page);
  await tryWith({ ...BORN, day: '2' });
  await expect(page.getByRole('alert')).toHaveText(W.gateWrong.th);
  await expect(page.getByText(name)).toHaveCount(0);
  await tryWith(BORN);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  expect(page.url()).toBe(link);

  await page.goto('/d/00000000');
  await tryWith(BORN);
  await expect(page.getByRole('alert')).toHaveText(W.gateWrong.th);
});

test('a stranger who answers the gate wrong five times shuts it, and no answer opens it again', async ({
  browser,
  request,
}) => {
  const { request: other } = await openAs(browser, 'physiatrist');
  const { id } = await addPatient(other);
  const link = await issueFor(other, id);
  const token = link.split('/').pop() ?? '';
  // The link's own gate is off in the demonstration: its address takes the answer all the same.
  const answer = (day: string) =>
    request.post(`/h/${token}/gate`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      form: { ...BORN, day },
      maxRedirects: 0,
    });
  for (const day of ['2', '3', '4', '5']) expect((await answer(day)).status()).toBe(422);
  expect((await answer('40')).status()).toBe(422);
  expect((await answer('6')).status()).toBe(423);
  expect((await answer('1')).status()).toBe(423);
});

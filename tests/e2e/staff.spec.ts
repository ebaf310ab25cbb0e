import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dayText } from '@/components/ui/day-text';
import { SESSION_WORDS } from '@/lib/handout/session-words';
import { WORDS as SAID } from '@/lib/handout/words';
import { clinicDay } from '@/lib/patient/clinic-day';
import { dayAfter } from '@/lib/patient/clinic-week';
import { invitedPerson } from '@/tests/support/actions';
import { present } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { accountOf, openAs, openInvited } from './accounts';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, fillSignIn, scriptsListen, test } from './demo';
import { addPatient, ISSUE, issueFor, issueRequest, keepDraft, storeDraft } from './own-patient';
import { openAsPatient } from './patient-link';
import { nameOfExercise } from './template-acts';
import { fillIn, fillInCount, WORDS } from './words';

/** What is changed here is the other clinic's, with which no other test works. */
const DOCTOR = 'Dr Lek Example';

const SLIPPED_DISC = present('disc-herniation', '2026-11-03');

/** The article's own rule: exercise 3 is not for a slipped disc. */
const RULE = 'S01';

/** Of a page, in both looks. */
async function expectQuiet(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

test.describe('of the people of a clinic', () => {
  test.use({ locale: 'th-TH' });
  const { account: own, team, settings } = WORDS.th;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('a leaver’s patients and open handouts go to a colleague, and the leaver is out', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await enter(page, accountOf('other-administrator'));
    const name = `Nida ${randomUUID().slice(0, 8)}`;
    const doctor = { ...invitedPerson(), role: 'physiatrist', title: 'Dr', licence: 'L-1', name };
    const { context: leaver, account } = await openInvited(browser, page.context(), doctor);
    const patient = await addPatient(leaver.request);
    const link = await issueFor(leaver.request, patient.id);
    const { id: drafted } = await addPatient(leaver.request);
    await keepDraft(leaver.request, drafted);

    await page.goto('/team');
    const row = page.getByRole('listitem').filter({ hasText: doctor.email });
    await row.getByRole('button', { name: new RegExp(`^${team.person.disable}`) }).click();
    const dialog = page.getByRole('dialog');
    const { counted } = team.leave;
    await expect(dialog.getByRole('listitem')).toHaveText([
      fillInCount(counted.patients, 1),
      fillInCount(counted.openHandouts, 1),
      fillInCount(counted.drafts, 1),
      fillInCount(counted.handedIn, 0),
      fillInCount(counted.templates, 0),
    ]);
    await dialog.getByRole('button', { name: team.leave.disable.submit }).click();
    await expect(dialog.getByText(team.leave.missing)).toBeVisible();
    await expectQuiet(page);
    await dialog.getByLabel(team.leave.successor).selectOption({ label: DOCTOR });
    await dialog.getByRole('button', { name: team.leave.disable.submit }).click();
    const done = fillIn(team.person.done.disabled, { name: `Dr ${name}` });
    await expect(row.getByText(done)).toBeVisible();

    const out = await leaver.newPage();
    await out.goto('/patients');
    await out.waitForURL('**/sign-in**');
    await fillSignIn(out, account);
    await expect(out.getByText(WORDS.en.signIn.problem['wrong-credentials'].title)).toBeVisible();

    const colleague = await (await openAs(browser, 'other')).newPage();
    const { list, responsible } = WORDS.en.patients;
    await colleague.goto('/patients');
    await colleague.getByRole('link', { name: new RegExp(`^${list.whose.mine}`) }).click();
    await colleague.waitForURL(/show=mine/);
    const mine = colleague.getByRole('link', { name: patient.name, exact: true });
    await expect(mine).toBeVisible();
    await colleague.goto(`/patients/${patient.id}`);
    const chosen = colleague.getByLabel(responsible.label).locator('option:checked');
    await expect(chosen).toHaveText(DOCTOR);
    // Who prescribed it stays written on what was given out, and it goes on working.
    expect(await (await colleague.request.get(link)).text()).toContain(name);
  });

  test('the own title and licence number stand on what is issued from then on', async ({
    page,
  }) => {
    await enter(page, accountOf('other'));
    const [before, after] = [await addPatient(page.request), await addPatient(page.request)];
    const handedOut = await issueFor(page.request, before.id);
    const licence = `ว.${randomUUID().slice(0, 6)}`;
    const save = async (title: string, number: string) => {
      await page.goto('/account');
      await page.getByLabel(own.field.title, { exact: true }).fill(title);
      await page.getByLabel(own.field.licence).fill(number);
      await button(page, own.save).click();
      await expect(page.getByText(own.saved, { exact: true })).toBeVisible();
    };
    await save('Asst. Prof.', licence);
    await expectQuiet(page);
    const issued = await issueFor(page.request, after.id);
    const read = async (link: string) => (await page.request.get(link)).text();
    expect(await read(issued)).toContain('Asst. Prof. Lek Example');
    expect(await read(issued)).toContain(licence);
    expect(await read(handedOut)).toContain(DOCTOR);
    expect(await read(handedOut)).not.toContain(licence);
    await save('Dr', 'DEMO-0000');
  });

  test('what the clinic settles holds on the desk and on its patients’ pages, those given out too', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await enter(page, accountOf('other-administrator'));
    const doctor = await (await openAs(browser, 'other')).newPage();
    const { id } = await addPatient(doctor.request, { language: 'th' });
    const link = await issueFor(doctor.request, id);

    await page.goto('/settings');
    const card = page.getByRole('region', { name: settings.clinic.title });
    await card.getByLabel(settings.clinic.phone).fill('02-555-0199');
    await card.getByLabel(settings.clinic.emergencyNumber).fill('1554');
    await card.getByLabel(settings.clinic.linkDays).fill('30');
    const choose = (name: string) =>
      card.getByRole('radio', { name, exact: true }).check({ force: true });
    await choose(settings.clinic.languagesChoice.th);
    await choose(settings.clinic.gateChoice['birth-date']);
    await card.getByRole('button', { name: settings.clinic.save, exact: true }).click();
    await expect(card.getByText(settings.clinic.saved)).toBeVisible();
    await expectQuiet(page);

    const phone = await openAsPatient(browser);
    await phone.goto(link);
    for (const [field, typed] of Object.entries({ day: '1', month: '1', year: '2541' })) {
      await phone.locator(`input[name=${field}]`).fill(typed);
    }
    await phone.getByRole('button', { name: SAID.openPage.th }).click();
    await expect(phone.getByText(`${SAID.phone.en} 02-555-0199`).first()).toBeVisible();
    await phone.goto(`${link}/session`);
    await phone.locator('input[name=yes]').first().check();
    await phone.getByRole('button', { name: SESSION_WORDS.sendAnswers.en }).click();
    await expect(phone.getByText(SESSION_WORDS.doNotExercise.en).first()).toBeVisible();
    await expect(phone.locator('a[href="tel:1554"]').first()).toBeVisible();

    const { patients } = WORDS.en;
    await doctor.goto('/patients/new');
    const languages = doctor.getByLabel(patients.identity.handoutLabel).locator('option');
    await expect(languages).toHaveText([patients.identity.handout.th]);
    await keepDraft(doctor.request, id);
    await doctor.goto(`/patients/${id}/review`);
    const { choices } = WORDS.en.review;
    const offered = doctor.getByRole('group', { name: choices.language }).getByRole('radio');
    await expect(offered).toHaveCount(1);
    await expect(offered).toBeChecked();
    await scriptsListen(doctor);
    const today = clinicDay(new Date());
    await doctor.getByLabel(choices.reviewOn).fill(dayAfter(today, 14));
    const usual = fillIn(choices.linkUsual, { day: dayText(dayAfter(today, 44), 'en') });
    await expect(doctor.getByText(usual)).toBeVisible();
  });
});

test.describe('of the rules of a clinic', () => {
  test.use({ locale: 'en-GB' });
  const { prescribe, ruleStatistics } = WORDS.en;
  const { reasons } = prescribe.override;

  test('what doctors override is counted by reason, and a rule that is nearly always overridden is marked', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await enter(page, accountOf('other'));
    const against = () => addPatient(page.request, { factors: [SLIPPED_DISC] });
    const override = { reason: 'specialist-agreed', note: 'Agreed.', modifiedFrom: null } as const;
    for (let count = 1; count <= 9; count += 1) {
      const { id } = await against();
      const draft = draftOf('EX03-b');
      const entries = draft.entries.map((entry) => ({
        ...entry,
        override: { ...override, monitorOn: null },
      }));
      const version = await storeDraft(page.request, id, { ...draft, entries });
      const answer = await callAction(page.request, ISSUE, {
        args: [issueRequest(id, version)],
        patientId: id,
      });
      expect(answer.returned).toEqual({ status: 'issued' });
    }
    const counts = page.getByRole('row').filter({ hasText: RULE }).getByRole('cell');
    const agreed = `${reasons['specialist-agreed']} 9`;
    await page.goto('/rules/statistics');
    await expect(counts).toHaveText(['9', '0', '0', '9', '0', '100%', agreed]);
    await expect(page.getByText(ruleStatistics.forReview, { exact: true })).toHaveCount(0);

    const { id } = await against();
    await storeDraft(page.request, id, draftOf('EX03-a'));
    await page.goto(`/patients/${id}/prescribe`);
    const overrideOf = fillIn(prescribe.safety.overrideOf, { name: nameOfExercise('EX03', 'en') });
    await page.getByRole('button', { name: overrideOf }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(prescribe.override.reason).selectOption('rule-wrong-here');
    await dialog.getByLabel(prescribe.override.note).fill('Healed five years ago.');
    await dialog.getByRole('button', { name: prescribe.override.save }).click();
    await page.getByRole('button', { name: prescribe.issue.review }).click();
    await page.waitForURL('**/review');
    await page.getByRole('button', { name: prescribe.issue.issue, exact: true }).click();
    await page.waitForURL('**/issued');

    await page.goto('/rules/statistics');
    const wrong = `${reasons['rule-wrong-here']} 1`;
    await expect(counts).toHaveText(['10', '0', '0', '10', '0', '100%', agreed + wrong]);
    const marked = page.getByRole('row').filter({ hasText: ruleStatistics.forReview });
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(RULE);
    const notes = page.getByRole('region', { name: ruleStatistics.wrongHere.title });
    await expect(notes.getByText('Healed five years ago.').first()).toBeVisible();
    await expectQuiet(page);
  });
});

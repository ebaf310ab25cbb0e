import type { APIRequestContext, Page } from '@playwright/test';
import { accountOf, openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, readDemo, test } from './demo';
import { fillIn, LANGUAGES, WORDS } from './words';

/** A low head with glaucoma: signed off in the demonstration. */
const SIGNED = { rule: 'R277', address: '/rules?target=EX06-a&factor=glaucoma' };
/** Straining with a hernia: a caution, and no patient of another test has one. */
const LOOSENED = { rule: 'R262', address: '/rules?target=EX10-a&factor=hernia-unrepaired' };
const REASON = 'Agreed at the meeting of our physiatrists.';
const { rules: words, prescribe } = WORDS.en;

const action = (name: string) => `app/(clinic)/rules/actions.ts ${name}`;

async function act(request: APIRequestContext, name: string, args: object) {
  return (await callAction(request, action(name), { args: [args] })).returned;
}

/** The rule's card in the open cell. */
const cardOf = (page: Page, id: string) => page.getByRole('region', { name: id, exact: true });

/** What the check says to a curl-up with a hernia, for programs of the demo's clinic. */
async function findingsOnCurlUp(request: APIRequestContext) {
  const answer = await request.post('/api/v1/check', {
    headers: { Authorization: `Bearer ${readDemo().apiToken}` },
    data: {
      patient: { age: 34, factors: [{ id: 'hernia-unrepaired', status: 'present' }] },
      exercises: [{ id: 'EX10' }],
    },
  });
  const { targets } = await answer.json();
  return targets[0].findings;
}

test('the matrix is read and a cell opened, walked and closed with the keyboard alone', async ({
  page,
}) => {
  await enter(page);
  await page.goto('/rules');
  const grid = page.getByRole('grid', { name: words.matrix.label });
  await expect(grid.getByRole('columnheader', { name: /slipped disc/ })).toBeVisible();

  // Until its script has taken hold, the search field has no grid to lead into.
  await expect(async () => {
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(grid.locator(':focus')).toHaveAttribute('data-stop', '0', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 4; column += 1) await page.keyboard.press('ArrowRight');
  const cell = grid.getByRole('link', {
    name: /Both knees to chest .*slipped disc.* Contraindicated from the article/,
  });
  await expect(cell).toBeFocused();

  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { name: 'Both knees to chest × Slipped disc' });
  await expect(title).toBeFocused();
  await expect(page).toHaveURL(/target=EX03-a&factor=disc-herniation/);
  await expect(cardOf(page, 'S01')).toContainText(words.rule.review.article);
  await expect(cardOf(page, 'R020')).toContainText('Weeks 0 to 12 from onset.');
  await page.getByRole('link', { name: words.cell.next }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Disc with sciatica');

  await page.goBack();
  await expect(title).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/factor=age-75-plus/);
});

test('a search in either language leaves what it names, and the ways of an exercise unfold', async ({
  page,
}) => {
  await enter(page);
  await page.goto('/rules');
  await page.getByRole('searchbox').fill('ต้อหิน');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('columnheader', { name: /Glaucoma/ })).toBeVisible();
  await expect(grid.getByRole('columnheader', { name: /Osteoporosis/ })).toBeHidden();
  await page.getByRole('searchbox').fill('bridge');
  await expect(grid.getByRole('rowheader', { name: 'Hip stretch' })).toBeHidden();
  await grid.getByRole('button', { name: /^Bridge/ }).click();
  await expect(grid.getByText('Full side plank')).toBeVisible();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByText(words.noMatch)).toBeVisible();
});

test('a physiatrist takes a sign-off back, signs again, and sees by whom it is signed', async ({
  page,
}) => {
  await enter(page);
  await page.goto(SIGNED.address);
  const card = cardOf(page, SIGNED.rule);
  await card.getByRole('button', { name: words.act.withdrawSignOff }).click();
  await expect(card).toContainText(words.rule.review.interpretation);
  await card.getByRole('button', { name: words.act.signOff }).click();
  await expect(card).toContainText('Signed off by Dr Satit Example');
  await page.reload();
  await expect(card).toContainText(words.rule.review['signed-off']);
  await expect(card.getByRole('button', { name: words.act.signOff, exact: true })).toBeHidden();
});

test('a physiatrist is offered no milder tier, and the server refuses one anyway', async ({
  page,
}) => {
  await enter(page);
  await page.goto(LOOSENED.address);
  await cardOf(page, LOOSENED.rule).getByRole('button', { name: words.act.changeTier }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(words.change.needsAdministrator);
  await expect(dialog.getByRole('option')).toHaveText([prescribe.outcome.contraindicated]);
  const asked = { ruleId: LOOSENED.rule, tier: 'note', reason: REASON };
  expect(await act(page.request, 'changeRuleAction', asked)).toEqual({ status: 'not-allowed' });
});

test('an administrator loosens a rule with a reason, and the check still speaks of it', async ({
  page,
  browser,
}) => {
  await enter(page, accountOf('administrator'));
  const { request } = page;
  try {
    await page.goto(LOOSENED.address);
    const card = cardOf(page, LOOSENED.rule);
    await card.getByRole('button', { name: words.act.changeTier }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.change.tier).selectOption({ label: prescribe.outcome.note });
    await expect(dialog).toContainText(words.change.milder);
    await dialog.getByRole('button', { name: words.change.submit }).click();
    await expect(dialog.getByRole('alert')).toContainText(words.problem['reason-required']);
    await dialog.getByLabel(words.change.reason).fill(REASON);
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: words.change.submit }).click();

    await expect(dialog).toBeHidden();
    await expect(card).toContainText(words.rule.loosenedTitle);
    await expect(card).toContainText(fillIn(words.rule.reason, { reason: REASON }));
    await expect(
      page.getByRole('link', { name: /Partial curl-up .*hernia.* made milder by this clinic/i }),
    ).toBeVisible();
    const spoken = { tier: 'note', ruleIds: expect.arrayContaining([LOOSENED.rule]) };
    expect(await findingsOnCurlUp(request)).toContainEqual(
      expect.objectContaining({
        ...spoken,
        loosened: [
          expect.objectContaining({
            from: 'caution',
            to: 'note',
            by: 'Kanya Example',
            reason: REASON,
          }),
        ],
      }),
    );
    const therapist = await openAs(browser, 'therapist');
    const read = await therapist.newPage();
    await read.goto(LOOSENED.address);
    await expect(cardOf(read, LOOSENED.rule)).toContainText(REASON);
    await expect(read.getByRole('complementary').getByRole('button')).toHaveCount(0);
  } finally {
    await act(request, 'withdrawChangeAction', { ruleId: LOOSENED.rule });
  }
  expect(await findingsOnCurlUp(request)).toContainEqual(
    expect.objectContaining({ tier: 'caution', ruleIds: expect.arrayContaining([LOOSENED.rule]) }),
  );
});

test('a rule of the clinic is added where ours are silent, and removed again', async ({ page }) => {
  await enter(page);
  await page.goto('/rules?target=EX09-a&factor=gerd');
  await page.getByRole('button', { name: words.act.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.add.en).fill('Not after a meal.');
  await dialog.getByRole('button', { name: words.add.submit }).click();
  await expect(dialog.getByRole('alert')).toContainText(words.problem.invalid);
  await dialog.getByLabel(words.add.th).fill('ไม่ทำหลังอาหาร');
  await dialog.getByRole('button', { name: words.add.submit }).click();

  const card = cardOf(page, words.rule.review.clinic);
  await expect(card).toContainText('Not after a meal.');
  await card.getByRole('button', { name: words.act.remove }).click();
  await expect(card).toBeHidden();
  await expect(page.getByText(words.cell.do.clear)).toBeVisible();
});

for (const { language, locale } of LANGUAGES) {
  test(`the rules have no accessibility violation (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ locale });
    await enter(context);
    const page = await context.newPage();
    const { title } = WORDS[language].rules;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(SIGNED.address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      // A few columns stand for all: looking at every cell takes the checker half a minute.
      await page.getByRole('searchbox').fill('pressure');
      await expectNoAxeViolations(page);
    }
    await page.goto('/rules?view=other');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectNoAxeViolations(page);
    await context.close();
  });
}

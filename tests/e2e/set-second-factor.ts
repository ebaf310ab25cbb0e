import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { fillIn, WORDS } from './words';

const { secondFactor } = WORDS.en;
const HALF_MINUTE = 30_000;

/** Of the half minutes that come, so that no code is asked for twice. */
function codesOf(seed: string) {
  let steps = 0;
  return () => {
    steps += 1;
    return new TOTP({ secret: seed }).generate({
      timestamp: Date.now() + (steps - 1) * HALF_MINUTE,
    });
  };
}

/** On a page that offers to set one, in English. @returns the codes that come, and the recovery codes. */
export async function setSecondFactor(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(secondFactor.begin).click();
  const told = page.getByText(fillIn(secondFactor.byHand, { seed: '' }).trim());
  const seed = ((await told.textContent()) ?? '').split(' ').at(-1) ?? '';
  const next = codesOf(seed);
  await page.getByLabel(secondFactor.code).fill(next());
  await button(secondFactor.confirm).click();
  await page.getByText(secondFactor.set).waitFor();
  const codes = await page
    .getByRole('region', { name: secondFactor.codes.title })
    .getByRole('listitem')
    .allTextContents();
  await button(secondFactor.goOn).click();
  return { next, codes };
}

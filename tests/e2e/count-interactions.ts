import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Counts what a doctor does. The rule: a click, or a key that acts (Enter, Space), is one; text typed into one field is
 * one, however long; a choice from a list is two, one to open it and one to choose. Looking, scrolling, waiting and
 * moving the focus are none. The clock runs from the first page as it stands to the last one as it is shown.
 */
export function countInteractions() {
  const startedAt = Date.now();
  let interactions = 0;
  return {
    async click(target: Locator) {
      interactions += 1;
      await target.click();
    },
    async press(target: Locator, key: string) {
      interactions += 1;
      await target.press(key);
    },
    async type(field: Locator, text: string) {
      interactions += 1;
      await field.fill(text);
    },
    async choose(list: Locator, value: string) {
      interactions += 2;
      await list.selectOption(value);
    },
    /** Prints what it took and holds it to the promise. */
    report(journey: string, most: { interactions: number; seconds: number | null }) {
      const seconds = (Date.now() - startedAt) / 1000;
      console.log(`${journey}: ${interactions} interactions, ${seconds.toFixed(1)} s`);
      expect(interactions).toBeLessThanOrEqual(most.interactions);
      if (most.seconds !== null) expect(seconds).toBeLessThanOrEqual(most.seconds);
    },
  };
}

/** More than any screen of ours has to walk through. */
const MOST_STOPS = 400;

/** Goes to a control with Tab alone, as whoever has no mouse does. @throws when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible({ timeout: 30_000 });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

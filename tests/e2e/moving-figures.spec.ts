import type { Page } from '@playwright/test';
import { WORDS as HANDOUT_WORDS } from '@/lib/handout/words';
import { expect, readDemo, test } from './demo';
import { LANGUAGES } from './words';

/** Where the paths of the first exercise's moving picture stand; its clock is set, so that no hold is waited for. */
const poseAt = (page: Page, seconds: number) =>
  page
    .locator('#exercise-1 svg.moving')
    .first()
    .evaluate((svg: SVGSVGElement, time) => {
      svg.setCurrentTime(time);
      return [...svg.querySelectorAll('path:has(animate)')]
        .map((path) => (path as SVGPathElement).getBBox().y.toFixed(1))
        .join('|');
    }, seconds);

for (const { language, locale } of LANGUAGES) {
  const { showMovement, stopMovement, move, start } = HANDOUT_WORDS;

  test.describe(`in ${language}`, () => {
    test.use({ locale, javaScriptEnabled: false });

    test('the picture moves without a script, and a keyboard stops it', async ({ page }) => {
      await page.goto(`${readDemo().handoutUrl}?lang=${language}`);
      const exercise = page.locator('#exercise-1');
      const moving = exercise.locator('svg.moving');
      await expect(moving).toBeVisible();
      expect(await poseAt(page, 4)).not.toBe(await poseAt(page, 0));

      const box = exercise.getByRole('checkbox', { name: stopMovement[language] });
      await box.focus();
      await page.keyboard.press('Space');
      await expect(moving).toBeHidden();
      await expect(exercise.locator('figure svg.resting')).toBeVisible();
      await expect(exercise.getByRole('checkbox', { name: showMovement[language] })).toBeChecked();
      await page.keyboard.press('Space');
      await expect(moving).toBeVisible();
    });

    test('its text says how to lie or stand, what moves and what is stretched', async ({
      page,
    }) => {
      await page.goto(`${readDemo().handoutUrl}?lang=${language}`);
      const pictures = page.locator('#exercise-1').getByRole('img');
      await expect(pictures).toHaveCount(2);
      await expect(pictures.first()).toHaveAccessibleName(new RegExp(start[language]));
      await expect(pictures.last()).toHaveAccessibleName(new RegExp(move[language]));
      await expect(pictures.last().locator('desc')).toContainText(
        language === 'th' ? /ขวา|ซ้าย/ : /left|right/,
      );
    });
  });
}

test('a picture moves while it is seen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(readDemo().handoutUrl);
  const picture = page.locator('#exercise-1 svg.moving');
  const isStill = () => picture.evaluate((svg: SVGSVGElement) => svg.animationsPaused());
  await expect.poll(isStill).toBe(true);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(isStill).toBe(false);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await expect.poll(isStill).toBe(true);
});

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the picture stands still until it is asked to move', async ({ page }) => {
    await page.goto(`${readDemo().handoutUrl}?lang=en`);
    const exercise = page.locator('#exercise-1');
    await expect(exercise.locator('svg.moving')).toBeHidden();
    await expect(exercise.locator('figure svg.resting')).toBeVisible();
    await exercise.getByText(HANDOUT_WORDS.showMovement.en).click();
    await expect(exercise.locator('svg.moving')).toBeVisible();
    expect(await poseAt(page, 4)).not.toBe(await poseAt(page, 0));
  });
});

test('on paper the pictures stand still', async ({ page }) => {
  await page.goto(readDemo().handoutUrl);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#exercise-1 svg.moving')).toBeHidden();
  await expect(page.locator('#exercise-1 figure svg.resting')).toBeVisible();
  await expect(page.locator('#exercise-1 label')).toBeHidden();
});

import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { ROUTES } from '@/tests/support/routes';
import { accountOf } from './accounts';
import { addressOf } from './address-of';
import { enter, expect, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { LANGUAGES } from './words';

/** Every page of staff, as the table of who may see what has it: a new one is looked at without being named here. */
const SCREENS = Object.keys(ROUTES).filter((route) =>
  ['app/(clinic)', 'app'].some((folder) => existsSync(`${folder}${route}/page.tsx`)),
);
const WIDTHS = [1440, 1024, 390];
/** Between the two: judged again, it would say the same. */
const UNJUDGED = 1024;

async function listTrouble(page: Page, width: number): Promise<string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const trouble = beyond > 0 ? [`${beyond} px beyond the edge`] : [];
  if (width === UNJUDGED) return trouble;
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return [
    ...trouble,
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
  ];
}

/** A patient with a course, whose screens have something in them. */
async function issuedPatient(browser: Browser): Promise<string> {
  const doctor = await browser.newContext();
  await enter(doctor);
  const { id } = await addPatient(doctor.request);
  await issueFor(doctor.request, id);
  return id;
}

for (const { language, locale } of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('every screen can be read by everybody and fits its width', async ({
        page,
        browser,
      }) => {
        test.setTimeout(300_000);
        const patient = await issuedPatient(browser);
        const ofPatient = (route: string) => route.startsWith('/patients/[id]');
        const trouble: string[] = [];
        // A physiatrist may do most on the screens of a patient, an administrator sees all others.
        await enter(page);
        let isDoctor = true;
        for (const route of SCREENS.toSorted(
          (a, b) => Number(ofPatient(b)) - Number(ofPatient(a)),
        )) {
          if (isDoctor && !ofPatient(route)) {
            await enter(page, accountOf('administrator'));
            isDoctor = false;
          }
          await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 900 });
          const answer = await page.goto(addressOf(route, patient));
          expect(answer?.status(), route).toBeLessThan(400);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            const found = await listTrouble(page, width);
            trouble.push(...found.map((each) => `${route} at ${width}: ${each}`));
          }
        }
        expect(trouble).toEqual([]);
      });
    });
  }
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type jsQR from 'jsqr';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { LANGUAGES, WORDS } from './words';

declare global {
  interface Window {
    jsQR: typeof jsQR;
  }
}

const CLINIC = { en: 'Example Spine Clinic', th: 'คลินิกกระดูกสันหลังตัวอย่าง' };

/** What a phone's camera would read from the screen; the picture stays in the browser, where it is small. */
async function scan(page: Page, name: string): Promise<string | undefined> {
  const picture = await page.getByRole('dialog').getByRole('img', { name }).screenshot();
  await page.evaluate(readFileSync('node_modules/jsqr/dist/jsQR.js', 'utf8'));
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return image && window.jsQR(image.data, image.width, image.height)?.data;
  }, picture.toString('base64'));
}

for (const { language, locale } of LANGUAGES) {
  const { share, prescribe } = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a link is handed over as text, code, message, e-mail and paper, and nothing tells a condition', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await enter(page);
      const patient = await addPatient(page.request);
      const url = await issueFor(page.request, patient.id);
      for (const path of ['', '/issued']) {
        await page.goto(`/patients/${patient.id}${path}`);
        await expect(page.getByText(url, { exact: true })).toBeVisible();
        const line = page.getByRole('link', { name: share.line });
        const text = new URL((await line.getAttribute('href')) ?? '').searchParams.get('text');
        // The handout is in English, whatever the doctor reads.
        expect(text).toBe(`Home exercises from ${CLINIC.en}: ${url}`);

        await page.locator('summary').filter({ hasText: share.mail.title }).click();
        const mail = await page.getByRole('link', { name: share.mail.write }).getAttribute('href');
        expect(mail).toMatch(/^mailto:\?subject=/);
        expect(decodeURIComponent(mail ?? '')).toContain(url);
        expect(decodeURIComponent(mail ?? '')).not.toContain(patient.name);

        await page.locator('summary').filter({ hasText: share.print.title }).click();
        await page.getByLabel(share.print.language).selectOption('both');
        await page.getByLabel(share.print.size).selectOption('large');
        await page.getByLabel(share.print.paper).selectOption('letter');
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await expectNoAxeViolations(page);
        }
        const context = page.context();
        const asked = context.waitForEvent('request', (request) =>
          request.url().startsWith(`${url}/handout.pdf`),
        );
        const opened = context.waitForEvent('page');
        await page.getByRole('button', { name: share.print.submit }).click();
        const { searchParams } = new URL((await asked).url());
        await (await opened).close();
        expect(Object.fromEntries(searchParams)).toEqual({
          lang: 'both',
          size: 'large',
          paper: 'letter',
        });

        await page.getByRole('button', { name: share.qr, exact: true }).click();
        expect(await scan(page, share.qrLabel)).toBe(url);
        await expectNoAxeViolations(page);
        await page.getByRole('dialog').getByRole('button', { name: share.close }).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await expect(page.getByRole('heading', { name: prescribe.issued.link })).toBeVisible();
    });
  });
}

import type { APIRequestContext, Browser, BrowserContextOptions, Page } from '@playwright/test';
import { enter, expect } from './demo';
import { addPatient, issueFor } from './own-patient';

/** A link of one test alone, in English, with three exercises; nothing was said over it yet. */
export async function ownLink(request: APIRequestContext): Promise<string> {
  await enter({ request });
  const { id } = await addPatient(request);
  return issueFor(request, id);
}

const ANSWERED = { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' };

/** The questions before the first session are answered with "none of these". */
export async function answerQuestions(request: APIRequestContext, link: string) {
  const reportKey = crypto.randomUUID();
  const answer = await request.post(`${link}/screen`, { headers: ANSWERED, form: { reportKey } });
  expect(answer.status()).toBe(200);
}

/** Somebody who never signed in, on a phone. */
export async function openAsPatient(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    ...options,
  });
  return context.newPage();
}

export async function expectNoSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
}

/** What is shown and can be tapped, smaller than a finger needs. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, label:has(input), textarea').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isShown = width > 0 && target.checkVisibility();
      return isShown && (width < 44 || height < 44)
        ? [`${target.textContent?.trim()} ${width.toFixed(0)}x${height.toFixed(0)}`]
        : [];
    }),
  );
}

/** Texts below 16 px; what is drawn inside a figure is not among them. */
export async function smallLetters(page: Page): Promise<string[]> {
  return page.locator('body *:not(svg *)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return isText && size < 16 ? [`${element.textContent?.trim()} ${size}`] : [];
    }),
  );
}

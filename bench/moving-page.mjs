import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/prepare.mjs';

const PHONE = { width: 390, height: 844 };
const SLOWED = 4;
const SECONDS = 4;
const TARGET = 60;
/** A trace begins and ends between two frames. */
const JITTER = 2;

/** A handout with the four figures that move most, as the server answers it. */
async function drawPage() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { renderToStaticMarkup } from 'react-dom/server';
        import { HandoutPage } from './components/handout/handout-page';
        import { handoutFor } from './tests/support/handouts';
        import { pageProps } from './tests/support/page-props';
        const handout = handoutFor({
          variants: ['EX12-d', 'EX06-c', 'EX09-a', 'EX03-c'],
          language: 'th',
        });
        const props = pageProps(handout);
        export const html = renderToStaticMarkup(createElement(HandoutPage, props));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
  });
  const code = outputFiles[0]?.text ?? '';
  const module = new URL('../node_modules/.cache/khayap/bench/moving-page.mjs', import.meta.url);
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(new URL('.', module), { recursive: true });
  writeFileSync(module, code);
  const { html } = await import(module.href);
  return `<!doctype html>${html}`;
}

/** Frames the compositor drew a second, and dropped, in the browser's trace. */
async function tracedFrames(page, session) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline.frame',
        'devtools.timeline.frame',
      ],
    },
    transferMode: 'ReportEvents',
  });
  await page.waitForTimeout(SECONDS * 1_000);
  await session.send('Tracing.end');
  await done;
  session.removeAllListeners('Tracing.dataCollected');
  const drawn = events
    .filter(({ name }) => name === 'DrawFrame')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const dropped = events.filter(({ name }) => name === 'DroppedFrame').length;
  const lasted = ((drawn.at(-1) ?? 0) - (drawn[0] ?? 0)) / 1e6;
  return { perSecond: lasted > 0 ? (drawn.length - 1) / lasted : 0, dropped };
}

/** Every picture moves at this moment: past the rest, before the hold. */
const setGoing = (page) =>
  page.evaluate(() => {
    for (const svg of document.querySelectorAll('svg.moving')) svg.setCurrentTime(0.9);
  });

export async function measureMovingPage() {
  const executablePath = await findBrowser();
  if (!executablePath) return console.log('moving page: no Chromium, not measured');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true });
  await page.setContent(await drawPage());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const shown = [];
  for (const number of [1, 2, 3, 4]) {
    await page.evaluate(
      (id) => document.querySelector(id)?.scrollIntoView(),
      `#exercise-${number}`,
    );
    await setGoing(page);
    shown.push(await tracedFrames(page, session));
  }
  await browser.close();
  const least = Math.min(...shown.map(({ perSecond }) => perSecond));
  console.log(
    `moving page, processor slowed ${SLOWED} times: ${shown.map(({ perSecond }) => perSecond.toFixed(0)).join(', ')} ` +
      `frames a second at the four exercises, ${shown.reduce((sum, { dropped }) => sum + dropped, 0)} dropped` +
      (least < TARGET - JITTER ? ` (MISSED ${TARGET})` : ''),
  );
}

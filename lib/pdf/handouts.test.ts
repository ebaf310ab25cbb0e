import { readdirSync, readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DISCLAIMER } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { FACTORS } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';
import { drawPdfPages } from '@/tests/support/draw-pdf-pages';
import { textsOf, textsOfHandout } from '@/tests/support/handout-texts';
import { HANDOUTS } from '@/tests/support/handouts';
import { markupsOf } from '@/tests/support/markup-of';
import { pageProps } from '@/tests/support/page-props';
import { LINK, openPrintThread } from '@/tests/support/print-thread';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

/** Top right of a page drawn at scale 3, to which a phone is pointed; pixels. */
const CORNER = { width: 420, height: 360 };

/** Other words for a factor that exercises use of everybody: complaints on which to stop, and the name of a pose. */
const SAID_OF_EVERYBODY = ['child', 'unsteady', 'ชารอบก้น', 'ปวดร้าวลงขา', 'ปวดหลัง', 'เจ็บหน้าอก'];

/** Shorter ones stand within other words. */
const FEWEST_LETTERS = 5;

/** By which somebody could tell what a patient has: the name, the short one, and the other words for it. */
const NAMES_OF_FACTORS = FACTORS.flatMap((factor) => {
  const short = shortNameOf(factor);
  const others = factor.synonyms.filter((word) => !SAID_OF_EVERYBODY.includes(word));
  return [factor.name.en, factor.name.th, short.en, short.th, ...others];
})
  .map((name) => withoutSpace(name).toLowerCase())
  .filter((name) => name.length >= FEWEST_LETTERS);

const handouts = HANDOUTS.map(([, handout]) => handout);
const files: Uint8Array[] = [];
const pages: string[][] = [];
let webPages: string[] = [];
let sessions: string[] = [];

/** In the given order of places, on a thread of its own. */
async function printAll(places: readonly number[]): Promise<Map<number, Uint8Array>> {
  const thread = openPrintThread();
  const made = new Map<number, Uint8Array>();
  for (const place of places) {
    const handout = handouts[place];
    if (handout) made.set(place, await thread.print(handout));
  }
  await thread.close();
  return made;
}

function wordsOfMarkup(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '');
  const marks = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };
  return withoutSpace(
    Object.entries(marks).reduce((text, [mark, sign]) => text.replaceAll(mark, sign), body),
  );
}

beforeAll(async () => {
  files.push(...(await printAll([...handouts.keys()])).values());
  for (const file of files) pages.push(await readPdfPages(file));
  const props = handouts.map(pageProps);
  webPages = markupsOf('components/handout/handout-page', 'HandoutPage', props).map(wordsOfMarkup);
  const ofSessions = props.map((each) => ({
    ...each,
    reportKeys: each.handout.blocks.map(() => each.reportKey),
  }));
  sessions = markupsOf('components/handout/session-page', 'SessionPage', ofSessions).map(
    wordsOfMarkup,
  );
});

describe.each(HANDOUTS.map(([name, handout], place) => ({ name, handout, place })))(
  '$name',
  ({ handout, place }) => {
    const { language } = handout;
    const exercises = handout.blocks.filter((block) => block.kind === 'exercise');
    const read = () => pages[place] ?? [];

    test('the page and the paper say all that the handout says', () => {
      const texts = textsOfHandout(handout);
      const lostIn = (said: string) => texts.filter((text) => !said.includes(withoutSpace(text)));
      expect(lostIn(read().join(''))).toEqual([]);
      expect(lostIn(webPages[place] ?? '')).toEqual([]);
    });

    test('the disclaimer stands once on every page, and there are few pages', () => {
      const said = withoutSpace(DISCLAIMER[language]);
      expect(read().map((page) => page.split(said).length - 1)).toEqual(read().map(() => 1));
      expect(read().length).toBeLessThanOrEqual(Math.ceil(exercises.length / 2) + 1);
    });

    test('no exercise is split over two pages', () => {
      for (const exercise of exercises) {
        const texts = textsOf(exercise, language).map(withoutSpace);
        const whole = read().some((page) => texts.every((text) => page.includes(text)));
        expect(whole, exercise.variant).toBe(true);
      }
    });

    test('no factor of any patient is named', () => {
      expect(sessions[place]?.length).toBeGreaterThan(100);
      const said = [...read(), webPages[place], sessions[place]].join(' ').toLowerCase();
      expect(NAMES_OF_FACTORS.filter((name) => said.includes(name))).toEqual([]);
    });

    test('outside its pages the file names a title and a language, and nobody', async () => {
      const file = files[place] ?? new Uint8Array();
      const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
      const { info } = await document.getMetadata();
      expect(info).toMatchObject({ Title: WORDS.homeExercises[language], Language: language });
      const typed = handout.blocks.flatMap((block) =>
        block.kind === 'title' ? [block.patientName, block.prescriber.name] : [],
      );
      for (const name of typed) expect(JSON.stringify(info)).not.toContain(name);
      expect(await document.getAttachments()).toBeNull();
      expect(await document.getJSActions()).toBeNull();
      expect(Buffer.from(file).toString('latin1')).not.toMatch(
        /\/(JavaScript|JS|EmbeddedFiles?|Launch|Author|OpenAction)\b/,
      );
      await document.destroy();
    });

    test('a phone reads the link and the printed version from its first page', async () => {
      const [first] = await drawPdfPages(files[place] ?? new Uint8Array(), 3);
      const { width, height } = CORNER;
      const corner = first?.getImageData(first.canvas.width - width, 0, width, height);
      expect(corner && jsQR(corner.data, width, height)?.data).toBe(`${LINK}?v=1`);
    });
  },
);

test('the same handout is the same bytes, on another thread and after others', async () => {
  const places = [...handouts.keys()].toReversed();
  const again = await printAll(places);
  const changed = places.filter((place) => {
    const [one, other] = [files[place], again.get(place)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
  expect(changed.map((place) => HANDOUTS[place]?.[0])).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'only the thread that draws makes way for others',
  async () => {
    const tasks = `/proc/${process.pid}/task`;
    const niceOf = (task: string | number) => {
      const [, fields] = readFileSync(`${tasks}/${task}/stat`, 'utf8').split(') ');
      return Number(fields?.split(' ')[16]);
    };
    const before = niceOf(process.pid);
    const thread = openPrintThread();
    const [handout] = handouts;
    if (!handout) throw new Error('No handout.');
    await thread.print(handout);
    // Another thread may just be ending.
    await expect.poll(() => readdirSync(tasks).map(niceOf)).toContain(Math.max(before, 10));
    expect(niceOf(process.pid)).toBe(before);
    await thread.close();
  },
);

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Language } from '@/lib/catalog/bilingual';
import { EXERCISES } from '@/lib/catalog/catalog';
import { DISCLAIMER, type Handout } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { demoPatients } from '@/prisma/demo-patients';
import { textsOf, textsOfHandout } from '@/tests/support/handout-texts';
import { handoutFor } from '@/tests/support/handouts';
import { TODAY } from '@/tests/support/page-props';
import { unknownPatient } from '@/tests/support/patient-input';
import { hasPoppler, readWithPoppler } from '@/tests/support/poppler';
import { openPrintThread } from '@/tests/support/print-thread';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import type { PrintOptions } from './print-options';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const thread = openPrintThread();
afterAll(() => thread.close());

/** Without advice on sport, which has a page of its own where it needs pictures. */
function plain(variants: readonly string[], language: Language): Handout {
  const handout = handoutFor({ variants, language });
  return { ...handout, blocks: handout.blocks.filter(({ kind }) => kind !== 'activities') };
}
const THREE = ['EX01-b', 'EX09-a', 'EX12-a'];
const three = (language: Language) => plain(THREE, language);
const inLanguage = (handout: Handout, language: Language): Handout => ({ ...handout, language });

type Case = {
  name: string;
  handout: Handout;
  choice: Partial<PrintOptions>;
  languages: Language[];
  pages: number;
  paper: [number, number];
  /** Of the steps, points. */
  body: number;
};
const A4: [number, number] = [595, 842];
const LETTER: [number, number] = [612, 792];

/** Of three exercises; and the size of what is no text but a label or the foot. */
const [STEPS, LABEL] = [15, 11.25];

const CASES: Case[] = (['th', 'en'] as const).flatMap((own): Case[] => {
  const handout = three(own);
  const usual = { handout, languages: [own], body: 12 };
  return [
    { ...usual, name: `${own}`, choice: {}, pages: 1, paper: A4 },
    { ...usual, name: `${own}, Letter`, choice: { paper: 'letter' }, pages: 2, paper: LETTER },
    { ...usual, name: `${own}, large`, choice: { size: 'large' }, pages: 2, paper: A4, body: 14 },
    {
      ...usual,
      name: `${own}, large on Letter`,
      choice: { size: 'large', paper: 'letter' },
      pages: 2,
      paper: LETTER,
      body: 14,
    },
    {
      ...usual,
      name: `${own}, both languages`,
      choice: { language: 'both' },
      languages: ['th', 'en'],
      pages: 2,
      paper: A4,
    },
  ];
});

async function readPages(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: { paper: number[]; sizes: [string, number][] }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const sizes = items.flatMap((each): [string, number][] =>
      'str' in each ? [[withoutSpace(each.str), each.height]] : [],
    );
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ paper: [Math.round(width), Math.round(height)], sizes });
  }
  await document.destroy();
  return pages;
}

describe.each(CASES)('$name', ({ handout, choice, languages, pages, paper, body }) => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await thread.print(handout, choice));
  });

  test('it says all that the handout says, in as few pages as it needs', async () => {
    const read = await readPdfPages(bytes);
    expect(read.length).toBe(pages);
    for (const language of languages) {
      const texts = textsOfHandout(inLanguage(handout, language)).map(withoutSpace);
      expect(texts.filter((text) => !read.join('').includes(text))).toEqual([]);
      if (!hasPoppler) continue;
      const other = withoutSpace(readWithPoppler(bytes));
      expect(texts.filter((text) => !other.includes(text))).toEqual([]);
    }
  });

  test('every page has the disclaimer once and its number', async () => {
    const read = await readPdfPages(bytes);
    const said = languages.map((language) => withoutSpace(DISCLAIMER[language]));
    expect(read.map((page) => said.flatMap((text) => page.split(text).slice(1)).length)).toEqual(
      read.map(() => 1),
    );
    const numbered = read.map((page, index) =>
      [`หน้า${index + 1}จาก${pages}`, `page${index + 1}of${pages}`].some((label) =>
        page.includes(label),
      ),
    );
    expect(numbered).toEqual(read.map(() => true));
  });

  test('paper and letters are as large as was asked, and nothing is smaller than its labels', async () => {
    const read = await readPages(bytes);
    expect(read.map((page) => page.paper)).toEqual(read.map(() => paper));
    const sizes = read.flatMap((page) => page.sizes).filter(([text]) => text !== '');
    const steps = sizes.filter(([text]) => /^[1-5]\./.test(text)).map(([, size]) => size);
    expect(steps.length).toBe(languages.length * STEPS);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(body);
    expect(Math.min(...sizes.map(([, size]) => size))).toBeGreaterThanOrEqual(LABEL);
  });

  test('all its fonts are in the file', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Helvetica');
  });
});

test.each(['th', 'en'] as const)(
  'nearly any three exercises in their default form fit on one page: %s',
  async (language) => {
    const defaults = EXERCISES.map(({ defaultVariant }) => defaultVariant);
    const counts = new Map<number, number>();
    for (let first = 0; first < defaults.length; first += 1) {
      const variants = [0, 1, 4].map((step) => defaults[(first + step) % defaults.length] ?? '');
      const read = await readPdfPages(await thread.print(plain(variants, language)));
      counts.set(read.length, (counts.get(read.length) ?? 0) + 1);
    }
    expect(counts.get(1) ?? 0).toBeGreaterThanOrEqual(defaults.length - 1);
  },
);

test.each(['th', 'en'] as const)(
  'advice on sport leaves the three exercises and the grid together on the first page: %s',
  async (language) => {
    const sport = demoPatients(TODAY).osteoporosis;
    for (const patient of [sport, unknownPatient()]) {
      const handout = handoutFor({ variants: THREE, language, patient });
      const [first = '', ...more] = await readPdfPages(await thread.print(handout));
      const texts = textsOf(
        handout.blocks.filter(({ kind }) => kind === 'exercise'),
        language,
      );
      const wanted = [...texts, WORDS.tick[language], WORDS.stopRules[language]].map(withoutSpace);
      expect(wanted.filter((text) => !first.includes(text))).toEqual([]);
      expect(more.length).toBe(patient === sport ? 1 : 0);
    }
  },
);

test('a short link stands under the words that ask to scan, and no link where there is none', async () => {
  const shortUrl = 'https://clinic.example/s/DEMO2';
  const [linked] = await readPdfPages(await thread.print(three('th'), { shortUrl }));
  expect(linked).toContain('clinic.example/s/DEMO2');
  const [bare] = await readPdfPages(await thread.print(three('th')));
  expect(bare).not.toContain('clinic.example');
});

import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EQUIPMENT, STOP_RULES, VARIANTS } from '@/lib/catalog/catalog';
import { type Block, CHOSEN_FOR_YOU, DISCLAIMER, type Handout } from '@/lib/handout/handout';
import { weeksLabel } from '@/lib/handout/phase-words';
import { WORDS } from '@/lib/handout/words';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import { textsOfHandout } from '@/tests/support/handout-texts';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import type { PrintOptions } from './print-options';
import { renderHandoutPdf } from './render-handout';

const url = 'https://clinic.example/h/0123456789abcdefghjkmnpqrstvwxyz';
/** Drawn anew each time: no two have one tag. */
const render = (handout: Handout, choice: Partial<PrintOptions> = {}) =>
  renderHandoutPdf(async () => handout, { tag: randomUUID(), options: { url, ...choice } });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [catalogFirst] = VARIANTS;
if (!catalogFirst) throw new Error('the catalog is empty');

function exercise(number: number, { variant }: (typeof VARIANTS)[number]): Block {
  const { name, dose, start, steps, mistakes, why, stopIf } = variant;
  const equipment = variant.equipment.flatMap((id) => EQUIPMENT[id] ?? []);
  const sentence = { en: 'Do it 3 times.', th: 'ทำ 3\u00a0ครั้ง' };
  return {
    kind: 'exercise',
    number,
    variant: variant.id,
    picture: null,
    missing: [],
    moveSeconds: variant.moveSeconds,
    name,
    doseSentence: sentence,
    dose,
    start,
    steps,
    mistakes,
    why,
    stopIf,
    equipment,
    note: number === 1 ? 'นับออกเสียง' : '',
    weeks: null,
  };
}

function handoutOf(language: Language, variants: readonly (typeof VARIANTS)[number][]): Handout {
  return {
    language,
    blocks: [
      {
        kind: 'title',
        patientName: 'คำน้ำ ค่ำปล้ำ',
        clinic: {
          name: { en: 'Sample clinic', th: 'คลินิกรามคำแหง' },
          phone: '02-000-0000',
          logo: null,
        },
        prescriber: { name: 'Sample', title: 'Dr', licence: '00000' },
        issuedOn: '2026-11-22',
        reviewOn: '2026-12-08',
        versionNumber: 2,
        minutesPerDay: 12,
        drawnAs: 'woman',
      },
      ...variants.map((each, index) => exercise(index + 1, each)),
      {
        kind: 'activities',
        doThese: ACTIVITIES.slice(0, 2).map(({ id, name, how }) => ({ id, name, how })),
        afterTest: [],
        avoid: ACTIVITIES.slice(3).map(({ id, name }) => ({ id, name })),
      },
      { kind: 'note', text: 'ป้ำ ๆ เป๋อ ๆ ซ้ำ น้ำ' },
      { kind: 'stop', rules: STOP_RULES.map(({ text }) => text) },
      { kind: 'disclaimer', text: DISCLAIMER, chosenForYou: CHOSEN_FOR_YOU },
    ],
  };
}

test.each(['th', 'en'] as const)(
  'every word of every variant is printed whole: %s',
  async (language) => {
    for (let first = 0; first < VARIANTS.length; first += MOST_EXERCISES) {
      const handout = handoutOf(language, VARIANTS.slice(first, first + MOST_EXERCISES));
      const printed = (await readPdfPages(await render(handout))).join('');
      const texts = textsOfHandout(handout);
      expect(texts.filter((text) => !printed.includes(withoutSpace(text)))).toEqual([]);
    }
  },
  60_000,
);

test.each(['th', 'en'] as const)(
  'the disclaimer and its number stand on every page: %s',
  async (language) => {
    const handout = handoutOf(language, VARIANTS.slice(0, 5));
    const pages = await readPdfPages(await render(handout));
    expect(pages.length).toBeGreaterThan(1);
    const said = withoutSpace(DISCLAIMER[language]);
    expect(pages.map((page) => page.split(said).length - 1)).toEqual(pages.map(() => 1));
    const numbered = (number: number) =>
      language === 'th' ? `หน้า${number}จาก${pages.length}` : `page${number}of${pages.length}`;
    expect(pages.filter((page, index) => !page.includes(numbered(index + 1)))).toEqual([]);
  },
);

test('what was printed before changes no byte', async () => {
  const handout = handoutOf('th', VARIANTS.slice(0, 3));
  const first = await render(handout);
  await render(handoutOf('en', VARIANTS.slice(3, 6)));
  const again = await render(handout);
  expect(Buffer.compare(first, again)).toBe(0);
});

test('the file names no patient outside its pages', async () => {
  const bytes = await render(handoutOf('th', [catalogFirst]));
  const raw = Buffer.from(bytes).toString('latin1');
  expect(raw).toContain('/Title');
  expect(raw).not.toMatch(/\/(JavaScript|JS|EmbeddedFile|Author)\b/);
  expect(raw).not.toContain(Buffer.from('คำน้ำ', 'utf16le').swap16().toString('latin1'));
});

test('a demonstration says so on every page', async () => {
  const handout = handoutOf('en', VARIANTS.slice(0, 5));
  const pages = await readPdfPages(await render(handout, { isDemo: true }));
  const said = withoutSpace(WORDS.demonstration.en);
  expect(pages.filter((page) => !page.includes(said))).toEqual([]);
});

test.each(['th', 'en'] as const)(
  'phases are printed one after the other, each once below its weeks: %s',
  async (language) => {
    const [early, late] = [
      { from: 1, to: 2 },
      { from: 3, to: null },
    ];
    const variants = VARIANTS.slice(0, 5);
    const handout = handoutOf(language, variants);
    const blocks = handout.blocks.map((block) =>
      block.kind === 'exercise' ? { ...block, weeks: block.number > 3 ? late : early } : block,
    );
    const printed = (await readPdfPages(await render({ ...handout, blocks }))).join('');
    const names = variants.map(({ variant }) => variant.name[language]);
    const inOrder = [weeksLabel(early, language), names[0], weeksLabel(late, language), names[3]];
    const places = inOrder.map((text) => printed.indexOf(withoutSpace(text ?? 'none')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(printed.split(withoutSpace(weeksLabel(late, language)))).toHaveLength(2);
  },
);

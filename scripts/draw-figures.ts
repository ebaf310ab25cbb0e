import { mkdirSync, writeFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { HALO, SCREEN_INKS } from '@/components/figure/inks';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import type { Drawing, Shape } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import { paintDrawing } from '@/tests/support/paint-drawing';

const FOLDER = 'dist/figures';
/** Ends only, for the README. */
const OVERVIEW = 'docs/screenshots/figures.png';

const CELL = { width: 232, height: 196 };
const NAME_HEIGHT = 30;
const GAP = 6;
const PAPER = '#FFFFFF';
const BEHIND = '#F8F6F0';
const INK = '#17282D';
const FONT = 'Sarabun';

GlobalFonts.registerFromPath(
  'node_modules/@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  FONT,
);

type Cell = { drawing: Drawing; caption: string };
type Row = { id: string; name: string; cells: Cell[] };

const NAMES = [
  ...VARIANTS.map(({ exercise, variant }) => ({
    id: variant.id,
    en: `${exercise.name.en}: ${variant.name.en}`,
    th: variant.name.th,
  })),
  ...ACTIVITIES.map(({ id, name }) => ({ id, en: name.en, th: name.th })),
];

/** Every frame as the man, then the end pose as the woman. */
const ROWS: Row[] = NAMES.map(({ id, en, th }) => {
  const { start, frames } = figureOf(id, 'man');
  return {
    id,
    name: `${id}  ${en} · ${th}`,
    cells: [
      { drawing: start, caption: 'start' },
      ...frames.slice(1).map((drawing, index) => ({
        drawing,
        caption: index === frames.length - 2 ? 'end' : String(index + 1),
      })),
      { drawing: figureOf(id, 'woman').end, caption: 'end, woman' },
    ],
  };
});

/** Where a drawing goes in its cell: on the bottom edge, in the middle. */
function fitted({ width, height }: Drawing, x: number, y: number, cell = CELL) {
  const scale = Math.min((cell.width - GAP) / width, (cell.height - GAP) / height);
  return {
    x: x + (cell.width - width * scale) / 2,
    y: y + cell.height - GAP / 2 - height * scale,
    scale,
  };
}

const columns = Math.max(...ROWS.map(({ cells }) => cells.length));
const size = {
  width: columns * CELL.width,
  height: ROWS.length * (CELL.height + NAME_HEIGHT + GAP),
};

function write(context: SKRSContext2D, text: string, x: number, y: number, points: number) {
  context.fillStyle = INK;
  context.font = `${points}px ${FONT}`;
  context.fillText(text, x, y);
}

function sheetAsPng(): Buffer {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size.width, size.height);
  ROWS.forEach(({ name, cells }, row) => {
    const top = row * (CELL.height + NAME_HEIGHT + GAP);
    write(context, name, GAP, top + 21, 17);
    cells.forEach(({ drawing, caption }, column) => {
      const [x, y] = [column * CELL.width, top + NAME_HEIGHT];
      context.fillStyle = BEHIND;
      context.fillRect(x + 2, y, CELL.width - 4, CELL.height);
      paintDrawing(context, drawing, fitted(drawing, x, y));
      write(context, caption, x + 8, y + 16, 12);
    });
  });
  return canvas.toBuffer('image/png');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function shapeAsSvg({ d, fill, stroke, width = 1, opacity }: Shape): string {
  const line = stroke ? ` stroke="${SCREEN_INKS[stroke]}" stroke-width="${width}"` : '';
  const isArrow = fill === 'arrow' || stroke === 'arrow';
  const halo = isArrow
    ? `<path d="${d}" fill="none" stroke="${HALO}" stroke-width="${(stroke ? width : 0) + 3}"/>`
    : '';
  return `${halo}<path d="${d}" fill="${fill ? SCREEN_INKS[fill] : 'none'}"${line}${opacity ? ` opacity="${opacity}"` : ''}/>`;
}

function sheetAsSvg(): string {
  const rows = ROWS.flatMap(({ name, cells }, row) => {
    const top = row * (CELL.height + NAME_HEIGHT + GAP);
    return [
      `<text x="${GAP}" y="${top + 21}" font-size="17">${escaped(name)}</text>`,
      ...cells.map(({ drawing, caption }, column) => {
        const [left, y] = [column * CELL.width, top + NAME_HEIGHT];
        const place = fitted(drawing, left, y);
        return [
          `<rect x="${left + 2}" y="${y}" width="${CELL.width - 4}" height="${CELL.height}" fill="${BEHIND}"/>`,
          `<g transform="translate(${place.x.toFixed(1)} ${place.y.toFixed(1)}) scale(${place.scale.toFixed(3)})">`,
          ...drawing.shapes.map(shapeAsSvg),
          `</g><text x="${left + 8}" y="${y + 16}" font-size="12">${caption}</text>`,
        ].join('');
      }),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="${FONT}, sans-serif" fill="${INK}" stroke-linecap="round" stroke-linejoin="round">`,
    ...rows,
    '</svg>',
  ].join('\n');
}

const SMALL = { width: 180, height: 132 };
const SMALL_COLUMNS = 8;

function overviewAsPng(): Buffer {
  const canvas = createCanvas(
    SMALL_COLUMNS * SMALL.width,
    Math.ceil(ROWS.length / SMALL_COLUMNS) * SMALL.height,
  );
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  ROWS.forEach(({ id }, index) => {
    const x = (index % SMALL_COLUMNS) * SMALL.width;
    const y = Math.floor(index / SMALL_COLUMNS) * SMALL.height;
    const { end } = figureOf(id, index % 2 === 0 ? 'woman' : 'man');
    context.fillStyle = BEHIND;
    context.fillRect(x + 3, y + 3, SMALL.width - 6, SMALL.height - 6);
    paintDrawing(context, end, fitted(end, x, y - 3, SMALL));
    write(context, id, x + 9, y + 17, 11);
  });
  return canvas.toBuffer('image/png');
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/contact-sheet.png`, sheetAsPng());
writeFileSync(`${FOLDER}/contact-sheet.svg`, sheetAsSvg());
writeFileSync(OVERVIEW, overviewAsPng());
console.log(`${ROWS.length} figures: ${FOLDER}/contact-sheet.png, .svg and ${OVERVIEW}`);

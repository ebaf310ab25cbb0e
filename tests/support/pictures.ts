import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Language } from '@/lib/catalog/bilingual';
import { findFigure } from '@/lib/figure/figure';
import { SCENES } from '@/lib/figure/poses/scenes';
import type { Handout } from '@/lib/handout/handout';
import type { PrintOptions } from '@/lib/pdf/print-options';
import { drawPdfPages } from './draw-pdf-pages';
import { handoutFor } from './handouts';
import { paintDrawing } from './paint-drawing';
import { openPrintThread } from './print-thread';

/** Where the stored pictures are: of printed pages, and of figures. */
export const PAGES = 'tests/pictures/pages';
export const FIGURES = 'tests/pictures/figures';
/** Pixels to the point; enough to see a letter move. */
const SCALE = 0.75;
/** A channel (0 to 255) this far off is another colour. */
const SAME_COLOUR = 48;

export type Picture = { folder: string; name: string; context: SKRSContext2D };

const three = (language: Language) =>
  handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language });

/** A set of three as it is printed, and as it may be chosen. */
const PRINTED: readonly [string, Handout, Partial<PrintOptions>][] = [
  ['three-th', three('th'), {}],
  ['three-en', three('en'), {}],
  ['both', three('th'), { language: 'both', shortUrl: 'https://clinic.example/s/DEMO2' }],
  ['large-th', three('th'), { size: 'large' }],
  ['letter-en', three('en'), { paper: 'letter' }],
];

/** Every page of these. */
export async function drawPages(): Promise<Picture[]> {
  const thread = openPrintThread();
  const pictures: Picture[] = [];
  for (const [name, handout, choice] of PRINTED) {
    const pages = await drawPdfPages(await thread.print(handout, choice), SCALE);
    pictures.push(
      ...pages.map((context, index) => ({
        folder: PAGES,
        name: `${name}-${index + 1}.png`,
        context,
      })),
    );
  }
  await thread.close();
  return pictures;
}

/** Start and end of every figure, and the end with the other person, a pixel to the figure unit. */
export function drawFigures(): Picture[] {
  return [...SCENES.keys()].map((id) => {
    const [man, woman] = [findFigure(id, 'man'), findFigure(id, 'woman')];
    const drawings = [man?.start, man?.end, woman?.end].filter((each) => each !== undefined);
    const { width, height } = drawings[0] ?? { width: 0, height: 0 };
    const context = createCanvas(width * drawings.length, height).getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width * drawings.length, height);
    drawings.forEach((drawing, index) => {
      paintDrawing(context, drawing, { x: index * width, y: 0, scale: 1 });
    });
    return { folder: FIGURES, name: `${id}.png`, context };
  });
}

/** How many pixels differ, and a picture of them in red; sizes that differ differ everywhere. */
export async function compareWithStored({ folder, name, context }: Picture) {
  const { width, height } = context.canvas;
  const stored = createCanvas(width, height).getContext('2d');
  const image = await loadImage(`${folder}/${name}`);
  stored.drawImage(image, 0, 0);
  const [a, b] = [stored, context].map((each) => each.getImageData(0, 0, width, height));
  const difference = createCanvas(width, height).getContext('2d');
  if (!a || !b || image.width !== width || image.height !== height) {
    return { pixels: width * height, difference };
  }
  let pixels = 0;
  difference.fillStyle = '#f00';
  for (let at = 0; at < a.data.length; at += 4) {
    const isSame = [0, 1, 2].every(
      (channel) =>
        Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) <= SAME_COLOUR,
    );
    if (isSame) continue;
    pixels += 1;
    difference.fillRect((at / 4) % width, Math.floor(at / 4 / width), 1, 1);
  }
  return { pixels, difference };
}

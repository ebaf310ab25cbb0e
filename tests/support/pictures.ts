import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { drawPdfPages } from './draw-pdf-pages';
import { handoutFor } from './handouts';
import { openPrintThread } from './print-thread';

export const PICTURES = 'tests/pictures';
/** Pixels to the point; enough to see a letter move. */
const SCALE = 0.75;
/** A channel (0 to 255) this far off is another colour. */
const SAME_COLOUR = 48;

export type Picture = { name: string; context: SKRSContext2D };

const variants = ['EX01-b', 'EX09-a', 'EX12-a'];

/** Every page of a handout with three exercises, in both languages. */
export async function drawPictures(): Promise<Picture[]> {
  const thread = openPrintThread();
  const pictures: Picture[] = [];
  for (const language of ['th', 'en'] as const) {
    const bytes = await thread.print(handoutFor({ variants, language }));
    const pages = await drawPdfPages(bytes, SCALE);
    pictures.push(
      ...pages.map((context, index) => ({ name: `three-${language}-${index + 1}.png`, context })),
    );
  }
  await thread.close();
  return pictures;
}

/** How many pixels differ, and a picture of them in red; sizes that differ differ everywhere. */
export async function compareWithStored({ name, context }: Picture) {
  const { width, height } = context.canvas;
  const stored = createCanvas(width, height).getContext('2d');
  const image = await loadImage(`${PICTURES}/${name}`);
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

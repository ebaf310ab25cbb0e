import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sentPicture } from '@/tests/support/sent-picture';
import { PICTURE_BYTES_AT_MOST, reEncodePicture } from './re-encode-picture';

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s comes back as a JPEG that says nothing of where it was taken',
  async (format) => {
    const sent = await sentPicture('#338899', { format });
    expect(Buffer.from(sent).includes('home of nobody')).toBe(true);
    const made = await reEncodePicture(sent);
    if (typeof made === 'string') throw new Error(made);
    expect(made).toMatchObject({ mime: 'image/jpeg', width: 640, height: 480 });
    expect(Buffer.from(made.bytes).includes('home of nobody')).toBe(false);
    expect((await sharp(made.bytes).metadata()).exif).toBeUndefined();
    expect(await reEncodePicture(sent)).toEqual(made);
  },
);

test('a large one is made smaller and keeps its shape', async () => {
  const sent = await sentPicture('#338899', { width: 3000, height: 1500 });
  expect(await reEncodePicture(sent)).toMatchObject({ width: 1200, height: 600 });
});

test('one on its side stands upright again', async () => {
  const sent = await sharp(await sentPicture('#338899'))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(await reEncodePicture(sent)).toMatchObject({ width: 480, height: 640 });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script/></svg>';
const text = (words: string) => async () => new TextEncoder().encode(words);
/** 30,000 x 30,000 pixels of nothing fit into a hundred kilobytes. */
const bomb = async () =>
  sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['an SVG', text(svg), 'not-a-picture'],
  ['a web page', text('<html><script>alert(1)</script></html>'), 'not-a-picture'],
  ['a GIF', () => sentPicture('#338899', { format: 'gif' }), 'not-a-picture'],
  [
    'the first bytes of a picture alone',
    async () => (await sentPicture('#338899')).subarray(0, 300),
    'not-a-picture',
  ],
  ['a web page behind the first bytes of a picture', text('RIFF0000WEBP<script>'), 'not-a-picture'],
  ['more bytes than are taken', async () => new Uint8Array(PICTURE_BYTES_AT_MOST + 1), 'too-large'],
  ['a picture that unpacks to far too much', bomb, 'too-many-pixels'],
  [
    'a picture too small to be printed',
    () => sentPicture('#338899', { width: 90, height: 60 }),
    'too-small',
  ],
  ['nothing', async () => new Uint8Array(), 'not-a-picture'],
])('%s is refused', async (_what, make, refusal) => {
  expect(await reEncodePicture(await make())).toBe(refusal);
});

import 'server-only';
import sharp from 'sharp';

/** Bytes of a picture that may be sent. */
export const PICTURE_BYTES_AT_MOST = 2 * 1024 * 1024;

/** Ours: a telephone's picture has 12 million; one that unpacks to more is not unpacked. */
const PIXELS_AT_MOST = 40_000_000;
/** Longest side that is kept: 300 dots an inch over a card of the printed sheet. */
const SIDE_AT_MOST = 1200;
/** Ours: what is smaller than this on its longer side cannot be made out on paper. */
const SIDE_AT_LEAST = 200;
const SECONDS_AT_MOST = 10;

export type PictureRefusal = 'too-large' | 'not-a-picture' | 'too-many-pixels' | 'too-small';

export type ReEncoded = {
  mime: 'image/jpeg';
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
};

const startsWith = (bytes: Uint8Array, at: number, text: string) =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;

/** By its first bytes, whatever its name says. SVG and animations are not among them. */
function isKnownFormat(bytes: Uint8Array): boolean {
  const isWebp = startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP');
  return (
    startsWith(bytes, 0, '\xff\xd8\xff') || startsWith(bytes, 0, '\x89PNG\r\n\x1a\n') || isWebp
  );
}

/** The same bytes give the same picture: one thread, nothing kept between two. */
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws a JPEG, PNG or WebP picture anew: the right way up, without metadata such as where it was taken, on white
 * where it was transparent. What cannot be drawn is refused, and nothing of the sent file is kept.
 */
export async function reEncodePicture(sent: Uint8Array): Promise<ReEncoded | PictureRefusal> {
  if (sent.byteLength > PICTURE_BYTES_AT_MOST) return 'too-large';
  if (!isKnownFormat(sent)) return 'not-a-picture';
  const options = { limitInputPixels: PIXELS_AT_MOST, failOn: 'error' as const };
  try {
    const { width, height } = await sharp(sent, { ...options, limitInputPixels: false }).metadata();
    if (width * height > PIXELS_AT_MOST) return 'too-many-pixels';
    if (Math.max(width, height) < SIDE_AT_LEAST) return 'too-small';
    const { data, info } = await sharp(sent, options)
      .timeout({ seconds: SECONDS_AT_MOST })
      .autoOrient()
      .resize(SIDE_AT_MOST, SIDE_AT_MOST, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const bytes = new Uint8Array(data);
    return { mime: 'image/jpeg', width: info.width, height: info.height, bytes };
  } catch {
    // Whatever the decoder stumbles over, it is no picture for us.
    return 'not-a-picture';
  }
}

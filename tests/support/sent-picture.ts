import sharp from 'sharp';

/** A picture as a telephone sends it: one colour, and a place in its metadata. */
export async function sentPicture(
  colour: string,
  { width = 640, height = 480, format = 'jpeg' as 'jpeg' | 'png' | 'webp' | 'gif' } = {},
): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({ IFD0: { ImageDescription: 'Taken at a home of nobody' } })
    .toFormat(format)
    .toBuffer();
}

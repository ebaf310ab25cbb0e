import { z } from 'zod';

/** SHA-256 of a stored picture's bytes. */
export const PictureHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is shown of an own exercise: a figure of the catalog, one or two uploaded pictures, or nothing. */
export const OwnPicture = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('figure'), of: z.string() }),
  z.strictObject({
    kind: z.literal('uploaded'),
    start: PictureHash,
    /** `null`: one picture says it all. */
    end: PictureHash.nullable(),
  }),
]);
export type OwnPicture = z.infer<typeof OwnPicture>;

/** Whose figure is drawn: that of the exercise itself, or the one its clinic chose; `null`: none is. */
export function figureIdOf(id: string, picture: OwnPicture | null): string | null {
  if (picture === null) return id;
  return picture.kind === 'figure' ? picture.of : null;
}

/** Hashes of the uploaded pictures, start first. */
export function hashesOf(picture: OwnPicture | null): string[] {
  if (picture?.kind !== 'uploaded') return [];
  return picture.end === null ? [picture.start] : [picture.start, picture.end];
}

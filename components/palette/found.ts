import { z } from 'zod';

/** What a search of the palette answers; `patients` are those opened last while nothing is typed. */
export const Found = z.strictObject({
  patients: z.array(
    z.strictObject({ id: z.string(), name: z.string(), hospitalNumber: z.string() }),
  ),
  /** Of all patients the query finds, also those that are not sent. */
  patientCount: z.int(),
  figures: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The clinic's own exercises. */
  own: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});
export type Found = z.infer<typeof Found>;

/**
 * What certainly answers a new query too, until the server did: Enter must never open the patient of the query before.
 * Exercises are found by words they do not show, so none of them is certain.
 */
export function stillFound({ patients }: Found, query: string): Found {
  const words = query.toLowerCase().split(/\s+/);
  const still = patients.filter(({ name, hospitalNumber }) => {
    const shown = `${name} ${hospitalNumber}`.toLowerCase();
    return words.every((word) => shown.includes(word));
  });
  return { patients: still, patientCount: still.length, figures: [], own: [] };
}

import { z } from 'zod';

/** What a search of the palette answers; `patients` are those opened last while nothing is typed. */
export const Found = z.strictObject({
  patients: z.array(
    z.strictObject({ id: z.string(), name: z.string(), hospitalNumber: z.string() }),
  ),
  /** Of all patients the query finds, also those that are not sent. */
  patientCount: z.int(),
  figures: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});
export type Found = z.infer<typeof Found>;

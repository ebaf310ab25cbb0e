import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { Gate } from './gate';
import { OpeningHours } from './opening-hours';

/** Digits as people write them; at least three of them, as in 1669 or +66 2 000 0000. */
const Phone = PlainText.trim()
  .max(40)
  .regex(/^\+?(?:[\s()./-]*\d){3}[\d\s()./-]*$/);

const OpensBeforeItCloses = OpeningHours.superRefine((days, context) => {
  for (const [index, hours] of days.entries()) {
    if (hours === null || hours.from < hours.to) continue;
    context.addIssue({ code: 'custom', path: [index], message: 'closes-before-it-opens' });
  }
});

/** What a clinic says of itself to its patients. */
export const ClinicSettings = z.strictObject({
  phone: Phone,
  emergencyNumber: Phone,
  /** `null`: not stated. */
  openingHours: OpensBeforeItCloses.nullable(),
  gate: Gate,
});
export type ClinicSettings = z.infer<typeof ClinicSettings>;

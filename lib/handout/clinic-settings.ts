import { z } from 'zod';
import { Bilingual, Language } from '@/lib/catalog/bilingual';
import { PictureHash } from '@/lib/catalog/own-picture';
import { PlainText } from '@/lib/catalog/plain-text';
import { LinkDays } from '@/lib/prescription/link-life';
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

const ClinicName = PlainText.trim().min(1).max(120);

/** What a clinic says of itself to its patients, and how it hands out. */
export const ClinicSettings = z
  .strictObject({
    name: Bilingual.extend({ en: ClinicName, th: ClinicName }),
    /** Of new handouts; `null`: none. */
    logo: PictureHash.nullable(),
    phone: Phone,
    emergencyNumber: Phone,
    /** `null`: not stated. */
    openingHours: OpensBeforeItCloses.nullable(),
    gate: Gate,
    /** In which handouts are offered. */
    handoutLanguages: z.array(Language).min(1).max(2),
    /** Of a new patient's handout until somebody chooses another; one of those offered. */
    patientLanguage: Language,
    linkDaysAfterReview: LinkDays,
  })
  .refine(({ handoutLanguages, patientLanguage }) => handoutLanguages.includes(patientLanguage), {
    path: ['patientLanguage'],
    error: 'not-offered',
  });
export type ClinicSettings = z.infer<typeof ClinicSettings>;

import type { Language } from '@/lib/catalog/bilingual';
import type { ClinicSettings } from '@/lib/handout/clinic-settings';
import { latinDigits } from '@/lib/patient/typed-day';

type DayValues = { isClosed: boolean; from: string; to: string };

/** The form as typed: a closed day keeps its hours until it is saved, and days stay text. */
export type ClinicValues = Pick<
  ClinicSettings,
  'name' | 'logo' | 'phone' | 'emergencyNumber' | 'gate' | 'patientLanguage'
> & {
  offered: 'both' | Language;
  linkDays: string;
  areHoursStated: boolean;
  days: DayValues[];
};

/** Offered for a day that had none. */
const USUAL = { from: '08:00', to: '16:00' };

export function valuesOf(settings: ClinicSettings): ClinicValues {
  const { openingHours, handoutLanguages, linkDaysAfterReview, ...same } = settings;
  const [only, ...others] = handoutLanguages;
  return {
    ...same,
    offered: only && others.length === 0 ? only : 'both',
    linkDays: String(linkDaysAfterReview),
    areHoursStated: openingHours !== null,
    days: Array.from({ length: 7 }, (_, index) => {
      const hours = openingHours?.[index] ?? null;
      // Where nothing was stated, a week from Monday to Friday is the nearest to begin with.
      const isClosed = openingHours === null ? index > 4 : hours === null;
      return { isClosed, ...(hours ?? USUAL) };
    }),
  };
}

export function settingsOf(values: ClinicValues): ClinicSettings {
  const { offered, linkDays, areHoursStated, days, patientLanguage, ...same } = values;
  const typedDays = latinDigits(linkDays).trim();
  return {
    ...same,
    handoutLanguages: offered === 'both' ? ['th', 'en'] : [offered],
    patientLanguage: offered === 'both' ? patientLanguage : offered,
    // Nothing typed is no number, and not 0.
    linkDaysAfterReview: typedDays === '' ? Number.NaN : Number(typedDays),
    openingHours: areHoursStated
      ? days.map(({ isClosed, from, to }) => (isClosed ? null : { from, to }))
      : null,
  };
}

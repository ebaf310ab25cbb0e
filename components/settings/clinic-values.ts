import type { ClinicSettings } from '@/lib/handout/clinic-settings';

type DayValues = { isClosed: boolean; from: string; to: string };

/** The form as typed: a closed day keeps its hours until it is saved. */
export type ClinicValues = Pick<ClinicSettings, 'phone' | 'emergencyNumber' | 'gate'> & {
  areHoursStated: boolean;
  days: DayValues[];
};

/** Offered for a day that had none. */
const USUAL = { from: '08:00', to: '16:00' };

export function valuesOf({ openingHours, ...same }: ClinicSettings): ClinicValues {
  return {
    ...same,
    areHoursStated: openingHours !== null,
    days: Array.from({ length: 7 }, (_, index) => {
      const hours = openingHours?.[index] ?? null;
      // Where nothing was stated, a week from Monday to Friday is the nearest to begin with.
      const isClosed = openingHours === null ? index > 4 : hours === null;
      return { isClosed, ...(hours ?? USUAL) };
    }),
  };
}

export function settingsOf({ areHoursStated, days, ...same }: ClinicValues): ClinicSettings {
  return {
    ...same,
    openingHours: areHoursStated
      ? days.map(({ isClosed, from, to }) => (isClosed ? null : { from, to }))
      : null,
  };
}

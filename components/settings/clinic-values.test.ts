import { expect, test } from 'vitest';
import type { ClinicSettings } from '@/lib/handout/clinic-settings';
import { settingsOf, valuesOf } from './clinic-values';

const settings: ClinicSettings = {
  name: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' },
  logo: null,
  phone: '02-000-0000',
  emergencyNumber: '1669',
  openingHours: [{ from: '09:00', to: '12:00' }, null, null, null, null, null, null],
  gate: 'code',
  handoutLanguages: ['en'],
  patientLanguage: 'en',
  linkDaysAfterReview: 30,
};

test.each([settings, { ...settings, openingHours: null }])(
  'a form that nobody touched sends what was loaded',
  (loaded) => {
    expect(settingsOf(valuesOf(loaded))).toEqual(loaded);
  },
);

test('hours that are stated for the first time begin with a working week', () => {
  const values = valuesOf({ ...settings, openingHours: null });
  const { openingHours } = settingsOf({ ...values, areHoursStated: true });
  expect(openingHours?.[4]).toEqual({ from: '08:00', to: '16:00' });
  expect(openingHours?.[5]).toBeNull();
});

test('a day that is closed and opened again has its hours back', () => {
  const values = valuesOf(settings);
  const [monday] = values.days;
  const closed = { ...values, days: values.days.with(0, { ...monday, isClosed: true } as never) };
  expect(settingsOf(closed).openingHours?.[0]).toBeNull();
  expect(closed.days[0]).toMatchObject({ from: '09:00', to: '12:00' });
});

test('days are read in Thai numerals too, and nothing typed is no number', () => {
  const linkDays = (typed: string) =>
    settingsOf({ ...valuesOf(settings), linkDays: typed }).linkDaysAfterReview;
  expect(['๑๒๐', ' 60 ', '', 'soon'].map(linkDays)).toEqual([120, 60, Number.NaN, Number.NaN]);
});

test('with one language there is none to choose for a new patient', () => {
  const given = settingsOf({ ...valuesOf(settings), offered: 'th' });
  expect(given).toMatchObject({ handoutLanguages: ['th'], patientLanguage: 'th' });
});

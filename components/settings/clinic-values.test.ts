import { expect, test } from 'vitest';
import type { ClinicSettings } from '@/lib/handout/clinic-settings';
import { settingsOf, valuesOf } from './clinic-values';

const settings: ClinicSettings = {
  phone: '02-000-0000',
  emergencyNumber: '1669',
  openingHours: [{ from: '09:00', to: '12:00' }, null, null, null, null, null, null],
  gate: 'code',
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

import { expect, test } from 'vitest';
import { ClinicSettings } from './clinic-settings';

const WEEK = Array.from({ length: 7 }, () => ({ from: '08:00', to: '16:00' }));
const settings = {
  name: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' },
  logo: null,
  phone: '02-000-0000',
  emergencyNumber: '1669',
  openingHours: WEEK,
  gate: 'none',
  handoutLanguages: ['th', 'en'],
  patientLanguage: 'th',
  linkDaysAfterReview: 90,
};

const wrongIn = (given: object) =>
  ClinicSettings.safeParse({ ...settings, ...given }).error?.issues.map(({ path }) =>
    path.join('.'),
  );

test('a phone is digits as people write them, and never words', () => {
  expect(wrongIn({})).toBeUndefined();
  expect(wrongIn({ phone: '+66 (0)2 000-0000' })).toBeUndefined();
  expect(wrongIn({ phone: 'ask at the desk' })).toEqual(['phone']);
  expect(wrongIn({ phone: '' })).toEqual(['phone']);
  expect(wrongIn({ emergencyNumber: '99' })).toEqual(['emergencyNumber']);
});

test('a day closes after it opens, and the day that does not is named', () => {
  const hours = WEEK.with(2, { from: '16:00', to: '08:00' });
  expect(wrongIn({ openingHours: hours })).toEqual(['openingHours.2']);
  expect(wrongIn({ openingHours: WEEK.with(3, { from: '', to: '16:00' }) })?.[0]).toMatch(
    /^openingHours\.3/,
  );
});

test('a day may be closed, and hours may be not stated at all', () => {
  expect(wrongIn({ openingHours: [...WEEK.slice(0, 5), null, null] })).toBeUndefined();
  expect(wrongIn({ openingHours: null })).toBeUndefined();
  expect(wrongIn({ openingHours: WEEK.slice(1) })).toEqual(['openingHours']);
});

test('a birth year alone is no gate', () => {
  expect(wrongIn({ gate: 'birth-year' })).toEqual(['gate']);
});

test('a patient is handed a language that the clinic offers, and a link lives for 30 to 365 days', () => {
  expect(wrongIn({ handoutLanguages: ['th'], patientLanguage: 'en' })).toEqual(['patientLanguage']);
  expect(wrongIn({ handoutLanguages: [] })).toContain('handoutLanguages');
  expect(wrongIn({ linkDaysAfterReview: 29 })).toEqual(['linkDaysAfterReview']);
  expect(wrongIn({ linkDaysAfterReview: 365 })).toBeUndefined();
});

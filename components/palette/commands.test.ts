import { expect, test } from 'vitest';
import { isFoundBy, patientOfPath } from './commands';

const settings = { words: 'settings clinic phone ตั้งค่า คลินิก' };

test.each([
  ['sett', true],
  ['  SETTINGS  ', true],
  ['clinic set', true],
  ['ตั้งค่า', true],
  ['ตั้งค่า phone', true],
  ['', true],
  ['team', false],
  ['settings team', false],
])('"%s" finds the settings: %s', (query, expected) => {
  expect(isFoundBy(settings, query)).toBe(expected);
});

test('the patient of an address is known on all of their screens, and on no other', () => {
  const id = '01930000-0000-7000-8000-000000000001';
  expect(patientOfPath(`/patients/${id}`)).toBe(id);
  expect(patientOfPath(`/patients/${id}/prescribe`)).toBe(id);
  expect(patientOfPath('/patients/new')).toBeNull();
  expect(patientOfPath('/patients')).toBeNull();
  expect(patientOfPath(`/rules/${id}`)).toBeNull();
});

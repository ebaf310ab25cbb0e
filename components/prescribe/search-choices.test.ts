import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listChoices } from '@/lib/prescription/choices';
import { foldText, makeSearch } from './search-choices';

const search = makeSearch(listChoices(assessPatient(PatientFacts.parse({}), '2026-11-24')));

/** Best first. */
const found = (typed: string) =>
  [...(search(typed) ?? [])].toSorted(([, a], [, b]) => a - b).map(([id]) => id);

test.each([
  ['bridge', 'EX12-a'],
  ['สะพาน', 'EX12-a'],
  ['ท่าสะพาน', 'EX12-a'],
  ['calf', 'EX09-a'],
  ['น่อง', 'EX09-a'],
  ['calf wall', 'EX09-a'],
  ['wall calf', 'EX09-a'],
  ['hamstring', 'EX07-a'],
  ['quads', 'EX01-a'],
  ['psoas', 'EX02-e'],
  ['piriformis', 'EX02-a'],
  ['สลักเพชร', 'EX02-a'],
  ['bird dog', 'EX11-c'],
  ['bird-dog', 'EX11-c'],
  ['childs pose', 'EX03-c'],
  ['plank', 'EX12-d'],
  ['แพลงค์', 'EX12-c'],
  ['กำแพง', 'EX09-a'],
  ['belly brace', 'EX10-d'],
  ['McKenzie', 'EX11-b'],
  ['เก้าอี้', 'EX06-a'],
  ['EX03', 'EX03-a'],
])('%s finds %s first', (typed, first) => {
  expect(found(typed)[0]).toBe(first);
});

test.each([
  ['brigde', 'EX12-a'],
  ['hamstirng', 'EX07-a'],
  ['pirifromis', 'EX02-a'],
  ['side plnk', 'EX12-d'],
  ['strech calf', 'EX09-a'],
  ['สะพน', 'EX12-a'],
  ['นอง', 'EX09-a'],
  ['เกาอี', 'EX06-a'],
  ['เเพลงก์', 'EX12-d'],
])('the mistyped %s finds %s all the same', (typed, first) => {
  expect(found(typed)[0]).toBe(first);
});

test('a word written right finds nothing that is only like it', () => {
  expect(found('quads').every((id) => id.startsWith('EX01'))).toBe(true);
  expect(found('psoas')).toEqual(['EX02-e']);
});

test('every typed word counts', () => {
  expect(found('calf').length).toBeGreaterThan(found('calf towel').length);
  expect(found('calf plank')).toEqual([]);
});

test('what nobody does finds nothing, and two letters are no reason to guess', () => {
  expect(found('xylophone')).toEqual([]);
  expect(found('qx')).toEqual([]);
});

test('nothing typed is no search', () => {
  expect(search('')).toBeNull();
  expect(search(' -  ')).toBeNull();
});

test('Thai with and without its marks, and typed as two letters, is one word', () => {
  expect(foldText('น่อง')).toBe(foldText('นอง'));
  expect(foldText('เเก้')).toBe(foldText('แก'));
  expect(foldText('น\u0e4d\u0e32')).toBe(foldText('นำ'));
});

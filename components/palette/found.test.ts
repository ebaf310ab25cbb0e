import { expect, test } from 'vitest';
import { stillFound } from './found';

const found = {
  patients: [
    { id: '1', name: 'Somchai Example', hospitalNumber: 'HN-001' },
    { id: '2', name: 'สมหญิง ตัวอย่าง', hospitalNumber: 'HN-002' },
  ],
  patientCount: 9,
  figures: [{ id: 'EX01', name: 'Calf stretch' }],
  own: [{ id: '3', name: 'Wall push' }],
};

const idsFor = (query: string) => stillFound(found, query).patients.map(({ id }) => id);

test('until the server answers, only who is meant by what is typed can be opened', () => {
  expect(idsFor('som')).toEqual(['1']);
  expect(idsFor('EXAMPLE hn-001')).toEqual(['1']);
  expect(idsFor('สมหญิง')).toEqual(['2']);
  expect(idsFor('hn-00')).toEqual(['1', '2']);
  expect(idsFor('prasert')).toEqual([]);
  expect(stillFound(found, 'som')).toMatchObject({ patientCount: 1, figures: [], own: [] });
});

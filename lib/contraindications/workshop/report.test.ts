import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { CHANGELOG } from './changelog';
import { CONTENT } from './content';
import { PUBLISHED_IDS } from './published-ids';
import { hasErrors, reportOn, writeReport } from './report';

const material = {
  content: CONTENT,
  knowledge: BUILT_IN,
  published: PUBLISHED_IDS,
  changelog: CHANGELOG,
};

test('the content as it is has no errors', () => {
  const report = reportOn(material);
  expect(report.errors.flatMap(({ found }) => found)).toEqual([]);
  expect(hasErrors(report)).toBe(false);
  expect(writeReport(report)).toMatch(/No errors\.$/);
});

test('an error is printed under its heading with its count, and what to do', () => {
  const report = reportOn({ ...material, changelog: [] });
  const printed = writeReport(report);
  expect(hasErrors(report)).toBe(true);
  expect(printed).toContain('  Changes without a changelog entry: 1 (run `npm run knowledge');
  expect(printed).toContain(`    The content is ${BUILT_IN.version}`);
  expect(printed).toMatch(/Errors stand above\.$/);
});

test('a long list shows its first ten and counts all', () => {
  const printed = writeReport(reportOn({ ...material, published: [] }));
  expect(printed).toContain(`    and ${PUBLISHED_IDS.length - 10} more`);
});

test('figures stand without a count of their lines', () => {
  expect(writeReport(reportOn(material))).toMatch(/Rules by evidence\n {4}A: \d+\n/);
});

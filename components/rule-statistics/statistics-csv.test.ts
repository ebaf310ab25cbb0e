import { expect, test } from 'vitest';
import { statisticsCsv } from './statistics-csv';
import type { RuleRow } from './statistics-view';

const row: RuleRow = {
  ruleId: 'R020',
  message: 'Weeks 0 to 12, then "caution".',
  shown: 12,
  accepted: 0,
  acknowledged: 0,
  overridden: 12,
  open: 0,
  share: 1,
  isForReview: true,
  reasons: [
    { reason: 'rule-wrong-here', count: 9 },
    { reason: 'other', count: 3 },
  ],
};

test('a rule is one line that a spreadsheet reads back, Thai and quotes included', () => {
  const [head, first, last] = statisticsCsv([row, { ...row, message: 'คำเตือน' }]).split('\r\n');
  expect(head).toBe(
    '\ufeffrule,shown,accepted,acknowledged,overridden,open,overridden_share,for_review,reasons,message',
  );
  expect(first).toBe(
    'R020,12,0,0,12,0,1.000,yes,rule-wrong-here 9; other 3,"Weeks 0 to 12, then ""caution""."',
  );
  expect(last).toMatch(/,คำเตือน$/);
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'a rule whose words are %j is no formula',
  (message) => {
    const [, line] = statisticsCsv([{ ...row, message }]).split('\r\n');
    expect(line).toMatch(/,"?'/);
  },
);

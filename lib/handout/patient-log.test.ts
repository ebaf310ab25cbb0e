import { expect, test } from 'vitest';
import { ScreenEntry } from './patient-log';

const reportKey = '01930000-0000-7000-8000-00000000000f';

test.each([
  ['no box ticked', undefined, []],
  ['one box ticked, which a form sends as one text', 'RF01', ['RF01']],
  ['two boxes ticked', ['RF01', 'RF04'], ['RF01', 'RF04']],
])('the first questions are read as they were answered: %s', (_what, yes, read) => {
  expect(ScreenEntry.parse({ reportKey, ...(yes && { yes }) }).yes).toEqual(read);
});

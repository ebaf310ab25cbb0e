import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASVS_NUMBERS } from '@/tests/support/asvs-numbers';

const page = readFileSync('docs/security.md', 'utf8');

type Row = { number: string; words: string; held: string };

const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, number = '', words = '', held = '']): Row => ({ number, words, held }),
);

/** What says why no test holds it, or not the whole of it. */
const REASONS = ['Written', 'By construction', 'Operator', 'None here'];

/** What is missing counts as missing, whatever of it is there. */
const reasonOf = ({ held }: Row): string | undefined =>
  /Missing( in part)?: /.test(held)
    ? 'Missing'
    : REASONS.find((reason) => held.startsWith(`${reason}: `));

/** `file > title` as it stands between backquotes. */
const testsOf = ({ held }: Row): { file: string; title: string }[] =>
  [...held.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?) > ([^`]+)`/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  );

const anchors = new Set(
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  ),
);

/** Whether a test of the file bears the title, in whichever quotes it is written. */
function isThere({ file, title }: { file: string; title: string }): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}

test('every requirement of levels 1 and 2 stands in the table, once and in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(ASVS_NUMBERS);
});

test('each is held by a test or says in words of its own why not', () => {
  const bare = rows.filter((row) => testsOf(row).length === 0 && reasonOf(row) === undefined);
  expect(bare).toEqual([]);
  expect(rows.filter(({ words }) => words.length < 4 || words.length > 120)).toEqual([]);
});

test('every test that is named is there', () => {
  const gone = rows.flatMap((row) =>
    testsOf(row)
      .filter((named) => !isThere(named))
      .map(({ file, title }) => `${row.number}: ${file} > ${title}`),
  );
  expect(gone).toEqual([]);
  // What looks like a test and is not read as one would pass unseen.
  const written = rows.flatMap(({ held }) => held.match(/\.(test|spec)\.tsx? > /g) ?? []);
  expect(rows.flatMap(testsOf)).toHaveLength(written.length);
});

test('every rule that is said to be written is', () => {
  const links = rows.flatMap(({ held }) => [...held.matchAll(/\]\(#([^)]+)\)/g)]);
  expect(links.length).toBeGreaterThan(0);
  expect(links.map(([, anchor = '']) => anchor).filter((anchor) => !anchors.has(anchor))).toEqual(
    [],
  );
});

test('the page counts its own rows rightly', () => {
  const count = (reason: string | undefined) =>
    rows.filter((row) => reasonOf(row) === reason).length;
  expect(page).toContain(
    [
      `Of ${rows.length}: ${count(undefined)} held by tests`,
      `${count('Written')} written`,
      `${count('By construction')} by construction`,
      `${count('Operator')} for the operator`,
      `${count('None here')} not there`,
      `${count('Missing')} missing in whole or in part.`,
    ].join(', '),
  );
});

import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import {
  CHANGELOG,
  type ChangelogEntry,
  changelogGaps,
  HOW_TO_PUBLISH,
  withChange,
} from './changelog';

const first: ChangelogEntry = {
  version: '1.0.0',
  hash: 'aaaaaaaa',
  date: '2026-11-24',
  what: { en: 'First', th: 'ครั้งแรก' },
};
const day = '2026-12-01';
const what = { en: 'More', th: 'เพิ่ม' };

test('the changelog opens with the knowledge as it is', () => {
  expect(changelogGaps(CHANGELOG, BUILT_IN.version), HOW_TO_PUBLISH).toEqual([]);
});

test('another content or another version is a gap, and so is an empty changelog', () => {
  expect(changelogGaps([first], '1.0.0+aaaaaaaa')).toEqual([]);
  for (const version of ['1.0.0+bbbbbbbb', '1.1.0+aaaaaaaa']) {
    expect(changelogGaps([first], version)).toEqual([
      `The content is ${version}, the changelog opens with 1.0.0+aaaaaaaa`,
    ]);
  }
  expect(changelogGaps([], '1.0.0+aaaaaaaa')).toHaveLength(1);
});

test('an unreleased version takes the new hash and keeps its words unless others are given', () => {
  const change = { knowledgeVersion: '1.0.0+bbbbbbbb', day };
  const rehashed = { ...first, hash: 'bbbbbbbb', date: day };
  expect(withChange([first], { ...change, what: null })).toEqual([rehashed]);
  expect(withChange([first], { ...change, what })).toEqual([{ ...rehashed, what }]);
});

test('a new version, or other content of a released one, gets an entry with words of its own', () => {
  const released = { ...first, isReleased: true as const };
  for (const [entry, knowledgeVersion] of [
    [first, '1.1.0+bbbbbbbb'],
    [released, '1.0.0+bbbbbbbb'],
  ] as const) {
    const added = withChange([entry], { knowledgeVersion, day, what });
    expect(added).toMatchObject([{ hash: 'bbbbbbbb', what }, entry]);
    expect(() => withChange([entry], { knowledgeVersion, day, what: null })).toThrow(RangeError);
  }
});

test('publishing the same content again changes nothing, or the words alone', () => {
  const released = { ...first, isReleased: true as const };
  const same = { knowledgeVersion: '1.0.0+aaaaaaaa', day };
  expect(withChange([released], { ...same, what: null })).toEqual([released]);
  expect(withChange([released], { ...same, what })).toEqual([{ ...released, date: day, what }]);
});

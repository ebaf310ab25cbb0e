import { expect, test } from 'vitest';
import { lineBreaks } from './thai-line-breaks';

test('Thai may break between words, without a hyphen', () => {
  expect(lineBreaks('ยืนจับพนักเก้าอี้')).toEqual(['ยืน', '', 'จับ', '', 'พนัก', '', 'เก้าอี้']);
});

test('what is counted and its "each" stay one word', () => {
  expect(lineBreaks('ทำวันละ')).toEqual(['ทำ', '', 'วันละ']);
});

test('a number stays with its unit, English and marks stay whole', () => {
  expect(lineBreaks('20\u00a0วินาที')).toEqual(['20\u00a0วินาที']);
  expect(lineBreaks('stretching')).toEqual(['stretching']);
  expect(lineBreaks('ช้าๆ')).toEqual(['ช้าๆ']);
  expect(lineBreaks('(ขา)')).toEqual(['(ขา)']);
});

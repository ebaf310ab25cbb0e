import { expect, test } from 'vitest';
import type { Dose } from '@/lib/catalog/dose';
import { doseSentence } from './dose-sentence';

const dose: Dose = {
  sets: 1,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 5,
};
const read = (changed: Partial<Dose>) => {
  const { en, th } = doseSentence({ ...dose, ...changed }, { en: 'the leg on top', th: 'ขาข้างบน' });
  return [en, th].map((text) => text.replaceAll('\u00a0', ' '));
};

test.each<[Partial<Dose>, string, string]>([
  [
    {},
    'Hold 20 seconds, 3 times on each side. Once a day, 5 days a week.',
    'ค้าง 20 วินาที ข้างละ 3 ครั้ง วันละ 1 รอบ สัปดาห์ละ 5 วัน',
  ],
  [
    { side: 'left', daysPerWeek: 7, perDay: 2 },
    'Hold 20 seconds, 3 times on the left side only (the leg on top). Twice a day, every day.',
    'ค้าง 20 วินาที เฉพาะข้างซ้าย (ขาข้างบน) 3 ครั้ง วันละ 2 รอบ ทุกวัน',
  ],
  [
    { side: 'both', holdSeconds: 0, repetitions: 10, sets: 2, perDay: 3, daysPerWeek: 1 },
    'Do it 10 times, 2 sets. 3 times a day, 1 day a week.',
    'ทำ 10 ครั้ง 2 เซต วันละ 3 รอบ สัปดาห์ละ 1 วัน',
  ],
])('%j reads as a sentence in both languages', (changed, en, th) => {
  expect(read(changed)).toEqual([en, th]);
});

test('a number is never parted from its unit', () => {
  const { en, th } = doseSentence(dose, null);
  expect(en).toContain('20\u00a0seconds');
  expect(th).toContain('20\u00a0วินาที');
});

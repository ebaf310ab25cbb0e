import { expect, test } from 'vitest';
import type { Dose } from '@/lib/catalog/dose';
import { shortDose } from './short-dose';

const usual: Dose = {
  sets: 1,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 7,
};

test.each<[Partial<Dose>, string, string]>([
  [{}, '3×20 s each side', '3×20 วิ ต่อข้าง'],
  [{ side: 'both', sets: 2, repetitions: 10, holdSeconds: 5 }, '2×10, hold 5 s', '2×10 ค้าง 5 วิ'],
  [{ side: 'left', holdSeconds: 0, repetitions: 12 }, '12× left side', '12 ครั้ง ข้างซ้าย'],
  [
    { perDay: 2, daysPerWeek: 5 },
    '3×20 s each side, 2 times a day, 5 days a week',
    '3×20 วิ ต่อข้าง วันละ 2 รอบ สัปดาห์ละ 5 วัน',
  ],
])('%j is written as %s', (change, en, th) => {
  const dose = shortDose({ ...usual, ...change });
  expect([dose.en, dose.th].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([en, th]);
});

import { expect, test } from 'vitest';
import { answerCheck } from '@/lib/contraindications/answer-check';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { writeCase, writeRefusal } from './case-report';

const TODAY = '2026-11-24';
const everyGroup = HISTORY_GROUPS.map(({ id }) => id);

/** A disc of five weeks, everything else answered no. */
const disc = {
  patient: {
    age: 40,
    redFlagScreen: 'done',
    noneOf: everyGroup,
    factors: [{ id: 'disc-herniation', status: 'present', weeksSince: 5 }],
  },
  exercises: [{ id: 'EX03' }],
};

function linesOf(body: unknown, language: 'en' | 'th' = 'en'): string[] {
  const answer = answerCheck(body, TODAY);
  if (answer.status === 'refused') return writeRefusal(answer.errors, language).split('\n');
  return writeCase(answer.result, language).split('\n');
}

test('the outcome comes first, then each target with its findings and swaps, then what is open', () => {
  const lines = linesOf(disc);
  expect(lines[0]).toMatch(/^Outcome: contraindicated \(knowledge \d/);
  expect(lines.filter((line) => /^\S/.test(line)).slice(1)).toEqual([
    'EX03-a Both knees to chest, Both knees to chest: contraindicated',
    'Not checked',
  ]);
  expect(lines.at(-1)).toBe('  nothing');
});

test('a finding names its rules, letter, review, reasons, what to do instead and its sources', () => {
  const lines = linesOf(disc);
  const at = lines.findIndex((line) => line.includes('S01'));
  expect(lines.slice(at, at + 5).map((line) => line.replace(/: .*/, ''))).toEqual([
    "  contraindicated, contraindication, S01 R020 (evidence C, the article's own word)",
    '    The source article marks this exercise as not for people with a slipped disc.',
    '    because',
    '    instead',
    '    sources',
  ]);
  expect(lines[at + 2]).toMatch(/disc-herniation\) x .+\(lumbar-flexion-end-range\)$/);
  expect(lines[at + 5]).toMatch(/^ {2}swap EX\d\d-\w .+: \S/);
});

test('what sharpens a finding is named, and findings of the whole program stand before the targets', () => {
  const [factor] = disc.patient.factors;
  const undated = { ...disc.patient, factors: [{ id: factor?.id, status: 'present' }] };
  const lines = linesOf({ patient: undated, exercises: [{ id: 'EX06' }] });
  expect(lines[2]).toBe('Whole program');
  expect(lines[3]).toMatch(/^ {2}note, date-missing, P12 /);
  expect(lines).toContain('    missing: since');
});

test('doses, urgency and open tagging are spoken of where there are any', () => {
  const words = linesOf({
    patient: {
      ...disc.patient,
      redFlags: ['RF06'],
      factors: [{ id: 'tha-anterior', status: 'present' }],
    },
    exercises: [{ id: 'EX09', dose: { holdSeconds: 90 } }],
  }).join('\n');
  expect(words).toContain('dose field: holdSeconds');
  expect(words).toContain('urgency: pause-and-assess');
  expect(words).toContain('the tagging is an open question');
});

test('a neutral set stands under its combination', () => {
  const factors = ['disc-herniation', 'spinal-stenosis'].map((id) => ({ id, status: 'present' }));
  const lines = linesOf({ ...disc, patient: { ...disc.patient, factors } });
  const at = lines.findIndex((line) => line.includes('K01'));
  expect(lines.slice(at + 1).find((line) => line.startsWith('    swap '))).toMatch(/EX05-c/);
});

test('unanswered factors stand by group of the history, other reasons by themselves', () => {
  const asked = everyGroup.filter((id) => id !== 'eyes' && id !== 'age');
  const lines = linesOf({ patient: { noneOf: asked } });
  const at = lines.indexOf('Not checked');
  expect(lines.slice(at + 1)).toEqual([
    '  not answered: 6',
    expect.stringMatching(/^ {4}.+: .+\(age-under-18\)/),
    expect.stringMatching(/^ {4}.+: .+\(glaucoma\), .+\(retinal-detachment\)/),
    '  age not known: age',
    '  red-flag questions not asked: redFlagScreen',
  ]);
});

test('activities are named, and in Thai every word of ours is Thai', () => {
  const lines = linesOf({ ...disc, activities: ['ACT-SWIM'] }, 'th');
  expect(lines[0]).toMatch(/^ผลตรวจ: ข้อห้าม/);
  expect(lines).toContain('ว่ายน้ำ (ACT-SWIM): ข้อควรระวัง');
  expect(lines.join('\n')).not.toMatch(/because|evidence|swap|instead|sources/);
});

test('refused input is named by path, words and code', () => {
  expect(linesOf({ patient: { age: 200 }, exercises: [{ id: 'x' }] })).toEqual([
    'patient.age: The value is out of range. (out-of-range)',
    'exercises[0].id: There is no such id. (unknown-id)',
  ]);
  expect(linesOf('x')[0]).toMatch(/^-: /);
});

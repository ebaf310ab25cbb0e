import { expect, test } from 'vitest';
import { findFactor } from '@/lib/patient/factors';
import { knowFactors } from '@/lib/patient/known-factors';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { BUILT_IN } from './knowledge';
import { patientFindings } from './program-findings';
import { ATTRIBUTE_RULES, PROGRAM_RULES } from './rules';
import { citeSources } from './target-rule';

function findingsOf(input: object, today = '2026-11-24') {
  const facts = PatientFacts.parse(input);
  return patientFindings({ facts, known: knowFactors(facts, today), today }, BUILT_IN);
}

const has = (id: string, more: object = {}) => ({ factors: [{ id, status: 'present', ...more }] });
const asked = { redFlagScreen: 'done' };

test('a stop says why, what to do, how sure that is and on what it rests', () => {
  const rule = ATTRIBUTE_RULES.find(({ id }) => id === 'R001');
  const [stop] = findingsOf({ ...asked, ...has('cauda-equina') });
  expect(stop).toEqual({
    kind: 'program-stop',
    tier: 'stop',
    evidence: rule?.evidence,
    review: 'interpretation',
    ruleIds: ['R001'],
    because: [{ factor: 'cauda-equina' }],
    missing: [],
    message: rule?.message,
    modification: rule?.modification,
    sources: citeSources(rule?.sources ?? []),
    swaps: [],
  });
});

test('a stop on which the sources disagree says so', () => {
  const [stop] = findingsOf({ ...asked, ...has('hypertension-uncontrolled') });
  expect(stop).toMatchObject({ ruleIds: ['R013'], sourcesDisagree: true });
});

test.each([
  [{ weeksSince: 0 }, [[]]],
  [{ weeksSince: 5 }, [[]]],
  [{ weeksSince: 6 }, []],
  [{}, [['since']]],
])('a heart attack %j stops, with what is missing: %j', (since, missing) => {
  const stops = findingsOf({ ...asked, ...has('recent-mi', since) }).filter(
    ({ kind }) => kind === 'program-stop',
  );
  expect(stops.map((stop) => stop.missing)).toEqual(missing);
});

test('a red flag repeats its question and says what to do, in both languages', () => {
  const flag = RED_FLAGS.find(({ id }) => id === 'RF06');
  const [found] = findingsOf({ ...asked, redFlags: ['RF06'] });
  expect(found).toMatchObject({
    kind: 'red-flag-positive',
    evidence: 'C',
    review: 'interpretation',
    ruleIds: ['RF06'],
    because: flag?.factor ? [{ factor: flag.factor }] : [],
    missing: [],
    sources: citeSources(flag?.sources ?? []),
  });
  for (const language of ['en', 'th'] as const) {
    expect(found?.message[language]).toContain(flag?.question[language]);
    expect(found?.message[language]).toContain(flag?.actionText[language]);
  }
});

test('what was said against what follows is a note that names the condition', () => {
  const factors = [{ id: 'obesity', status: 'absent' }];
  const [found] = findingsOf({ ...asked, heightCm: 150, weightKg: 100, factors });
  expect(found).toMatchObject({
    kind: 'contradiction',
    tier: 'note',
    evidence: 'C',
    review: 'interpretation',
    ruleIds: [],
    because: [{ factor: 'obesity' }],
    missing: [],
    sources: [],
  });
  const name = findFactor('obesity')?.name;
  expect(found?.message.en).toBe(
    `${name?.en}: what was stated and what follows from the recorded values disagree. It is taken as present.`,
  );
  expect(found?.message.th.startsWith(`${name?.th}: `)).toBe(true);
  expect(found?.message.th).toMatch(/ไม่ตรงกับค่าที่วัดได้ ระบบถือว่ามีภาวะนี้$/);
});

test.each<[string, object, string[]]>([
  ['nothing at all', {}, ['redFlagScreen', 'factors']],
  ['red flags alone, one of them yes', { ...asked, redFlags: ['RF18'] }, ['factors']],
  ['one condition without the red flags', has('disc-herniation'), ['redFlagScreen']],
])('%s: the screen is missing', (_, input, missing) => {
  const found = findingsOf(input).find(({ kind }) => kind === 'screening-missing');
  expect(found?.missing).toEqual(missing);
});

test('a rule on the whole program speaks in its own words, with its letter and its sources', () => {
  const rule = PROGRAM_RULES.find(({ id }) => id === 'P11');
  const found = findingsOf({ ...asked, age: 12 }).find(({ kind }) => kind === 'age-under-18');
  expect(found).toEqual({
    kind: 'age-under-18',
    tier: rule?.tier,
    evidence: rule?.evidence,
    review: 'interpretation',
    ruleIds: ['P11'],
    because: [{ factor: 'age-under-18' }],
    missing: [],
    message: rule?.message,
    sources: citeSources(rule?.sources ?? []),
    swaps: [],
  });
});

test.each([
  ['2027-08-31', '2027-02-28', '2027-02-27'],
  ['2026-03-15', '2025-09-15', '2025-09-14'],
  ['2026-12-01', '2026-06-01', '2026-05-31'],
])('on %s a pressure of %s counts and one of %s does not', (today, last, before) => {
  const missing = (pressureTakenOn: string | null, more: object = {}) =>
    findingsOf(
      {
        ...asked,
        ...has('hypertension-controlled'),
        ...{ restingSystolic: 130, restingDiastolic: 80, pressureTakenOn, ...more },
      },
      today,
    ).find(({ kind }) => kind === 'pressure-missing');
  expect(missing(last)).toBeUndefined();
  expect(missing(before)).toMatchObject({
    missing: ['pressureTakenOn'],
    because: [{ factor: 'hypertension-controlled' }],
  });
  expect(missing(last, { restingSystolic: null })?.missing).toEqual(['restingSystolic']);
  expect(missing(last, { restingDiastolic: null })?.missing).toEqual(['restingDiastolic']);
  expect(findingsOf(asked, today).map(({ kind }) => kind)).not.toContain('pressure-missing');
});

test.each<[string, object, boolean, string[]]>([
  ['a woman of 65', { age: 65, sex: 'female' }, true, []],
  ['somebody of 65', { age: 65 }, true, []],
  ['somebody of 64', { age: 64 }, false, []],
  ['a man of 69', { age: 69, sex: 'male' }, false, []],
  ['a man said to be 75 or more', { sex: 'male', ...has('age-75-plus') }, true, []],
  ['a man said to be 65 to 74', { sex: 'male', ...has('age-65-74') }, false, []],
  ['a frail man of 50', { age: 50, sex: 'male', ...has('frailty') }, true, ['frailty']],
  ['a man of 50 who falls', { age: 50, sex: 'male', ...has('falls-risk') }, true, ['falls-risk']],
  [
    'a man of 50 on steroids',
    { age: 50, sex: 'male', ...has('long-term-steroids') },
    true,
    ['long-term-steroids'],
  ],
  [
    'a man of 50 with rheumatoid arthritis',
    { age: 50, sex: 'male', ...has('rheumatoid-arthritis') },
    true,
    ['rheumatoid-arthritis'],
  ],
  ['a frail man of 49', { age: 49, sex: 'male', ...has('frailty') }, false, []],
  ['a frail man of unknown age', { sex: 'male', ...has('frailty') }, false, []],
])('the bones of %s are asked for: %s', (_, input, isAsked, because) => {
  const found = findingsOf({ ...asked, ...input }).find(
    ({ kind }) => kind === 'bone-health-unknown',
  );
  expect(found !== undefined).toBe(isAsked);
  if (!found) return;
  expect(found.missing).toEqual(['tScore']);
  expect(found.because).toEqual(because.map((factor) => ({ factor })));
});

test.each(['osteoporosis', 'osteopenia', 'vertebral-compression-fracture'])(
  'bones are not asked for where %s has been answered',
  (id) => {
    const input = { ...asked, age: 80, factors: [{ id, status: 'absent' }] };
    expect(findingsOf(input).map(({ kind }) => kind)).not.toContain('bone-health-unknown');
  },
);

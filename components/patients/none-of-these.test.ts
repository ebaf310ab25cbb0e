import { expect, test } from 'vitest';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { unknownPatient } from '@/tests/support/patient-input';
import { type FormValues, startValues } from './form-values';
import { chooseAnswerer, openGroups, signAnswers, tickAllNone, tickNone } from './none-of-these';

const today = '2026-11-24';
const context = { language: 'en', questions: [] } as const;
const fresh = startValues(null, context);

/** The form after each of the acts. */
function after(start: FormValues, ...acts: ((values: FormValues) => Partial<FormValues>)[]) {
  const values = { ...start };
  for (const act of acts) Object.assign(values, act(values));
  return values;
}

const tick = (group: string) => (values: FormValues) =>
  tickNone(values, { group, isNone: true, today });
const choose = (who: 'patient' | 'family') => (values: FormValues) => chooseAnswerer(values, who);

test('a tick carries today and who answers, whether that was chosen before or after', () => {
  const said = { group: 'bone', saidOn: today, saidBy: 'family' };
  expect(after(fresh, choose('family'), tick('bone')).noneOf).toEqual([said]);
  expect(after(fresh, tick('bone'), choose('family')).noneOf).toEqual([said]);
});

test('naming somebody else later changes no answer that was somebody’s already', () => {
  const values = after(fresh, choose('family'), tick('bone'), choose('patient'), tick('eyes'));
  expect(values.noneOf.map(({ group, saidBy }) => [group, saidBy])).toEqual([
    ['bone', 'family'],
    ['eyes', 'patient'],
  ]);
});

test('a recorded answer keeps its day and person until it is ticked anew', () => {
  const bone = { group: 'bone', saidOn: '2026-01-02', saidBy: 'medical-record' } as const;
  const recorded = startValues(unknownPatient({ noneOf: [bone] }), context);
  const all = after(recorded, choose('patient'), (values) =>
    tickAllNone(values, HISTORY_GROUPS, today),
  );
  expect(all.noneOf.filter(({ group }) => group === 'bone')).toEqual([bone]);

  const untick = (values: FormValues) => tickNone(values, { group: 'bone', isNone: false, today });
  expect(after(recorded, untick).noneOf).toEqual([]);
  expect(after(recorded, choose('patient'), untick, tick('bone')).noneOf).toEqual([
    { group: 'bone', saidOn: today, saidBy: 'patient' },
  ]);
});

test('every group of the minimum history is answered by the one tap, the birth date or the screen', () => {
  const { noneOf } = after(fresh, (values) => tickAllNone(values, HISTORY_GROUPS, today));
  const answered = [...noneOf.map(({ group }) => group), 'age', 'red-flags'];
  expect(answered.sort()).toEqual(HISTORY_GROUPS.map(({ id }) => id).sort());
});

test('a group whose factors were answered one by one is not answered again', () => {
  const eyes = HISTORY_GROUPS.find(({ id }) => id === 'eyes')?.factors ?? [];
  const said = { status: 'absent', since: null, side: null, surgeonCleared: false } as const;
  const values = { ...fresh, factors: Object.fromEntries(eyes.map((id) => [id, said])) };
  const open = openGroups(values, HISTORY_GROUPS).map(({ id }) => id);
  expect(open).not.toContain('eyes');
  expect(open).toContain('bone');
});

test('an answer that is nobody’s is not sent', () => {
  expect(signAnswers(after(fresh, tick('bone')), false)).toBeNull();
  expect(signAnswers(fresh, true)).toBeNull();
  expect(signAnswers(fresh, false)).toEqual({ noneOf: [], redFlagsSaidBy: null });
});

import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { newEntry } from './edit-program';
import { Override } from './program';
import { SET_TEMPLATES } from './set-templates';
import { setOf, TemplateInput, templateOf } from './template';

const { dose } = requireVariant('EX09-a').variant;
const calf = newEntry({ exercise: 'EX09', variant: 'EX09-a', dose });

test('the article has four sets of three', () => {
  expect(SET_TEMPLATES.map((one) => [setOf(one), one.entries.length])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
    [4, 3],
  ]);
});

test('a usual dose stays open for the next patient, another is kept; what was answered stays behind', () => {
  const longer = { ...dose, holdSeconds: dose.holdSeconds + 5 };
  const answered = {
    ...calf,
    note: 'Shoes on',
    acknowledged: true,
    override: Override.parse({ reason: 'other', note: 'Seen today' }),
  };
  const program = { entries: [answered, { ...calf, variant: 'EX09-b', dose: longer }] };
  expect(templateOf(program, () => dose)).toEqual([
    { exercise: 'EX09', variant: 'EX09-a', dose: null, note: 'Shoes on' },
    { exercise: 'EX09', variant: 'EX09-b', dose: longer, note: '' },
  ]);
  expect(templateOf(program, () => null)[0]?.dose).toEqual(dose);
});

test.each([
  ['a name of spaces', { name: '  ' }],
  ['a name that is too long', { name: 'x'.repeat(81) }],
  ['no exercise', { entries: [] }],
  ['a NUL', { name: 'a\0b' }],
])('%s is refused', (_what, wrong) => {
  const entry = { exercise: 'EX09', variant: 'EX09-a' };
  const input = { name: 'Morning', note: '', entries: [entry] };
  expect(TemplateInput.safeParse(input).success).toBe(true);
  expect(TemplateInput.safeParse({ ...input, ...wrong }).success).toBe(false);
});

import { expect, test } from 'vitest';
import type { ProgramFinding } from './finding';
import { sortProgram } from './program-order';

function finding(
  kind: ProgramFinding['kind'],
  ruleIds: string[],
  tier: ProgramFinding['tier'] = 'caution',
): ProgramFinding {
  return {
    kind,
    tier,
    ruleIds,
    evidence: 'C',
    review: 'interpretation',
    because: [],
    missing: [],
    message: { en: '', th: '' },
    sources: [],
    swaps: [],
  };
}

test('worst first, then stops, red flags, combinations, contradictions and program rules by number', () => {
  const ordered = [
    finding('exercise-count', ['P02', 'P01'], 'contraindicated'),
    finding('program-stop', ['R001']),
    finding('red-flag-positive', ['RF18']),
    finding('directional-conflict', ['K01']),
    finding('contradiction', []),
    finding('exercise-count', ['P03', 'P01']),
    finding('opposite-directions', ['P04']),
    finding('date-missing', ['P12']),
    finding('red-flag-positive', ['RF06'], 'note'),
    finding('contradiction', [], 'note'),
    finding('daily-minutes', ['P07'], 'note'),
  ];
  expect(sortProgram(ordered.toReversed())).toEqual(ordered);
  expect(sortProgram(ordered)).toEqual(ordered);
});

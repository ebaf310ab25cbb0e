import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { shareFindings } from './shared-findings';

const groups = HISTORY_GROUPS.map(({ id }) => id);

function targetsOf(factors: string[], ...variants: string[]) {
  const facts = PatientFacts.parse({
    age: 72,
    redFlagScreen: 'done',
    noneOf: groups,
    factors: factors.map((id) => ({ id, status: 'present' })),
  });
  const entries = variants.map((id) => {
    const { exercise, variant } = requireVariant(id);
    return { exercise: exercise.id, variant: id, dose: { ...variant.dose, holdSeconds: 20 } };
  });
  return checkProgram(assessPatient(facts, '2026-11-24'), entries).targets;
}

test('dizziness on standing up is said once for the program, other cautions stay with their exercise', () => {
  const found = targetsOf(['orthostatic-hypotension', 'disc-herniation'], 'EX01-a', 'EX03-a');
  const { shared, targets } = shareFindings(found);
  const ofDizziness = shared.filter(({ key }) => key.includes('orthostatic-hypotension'));
  expect(ofDizziness.map(({ variants, finding }) => [variants, finding.tier])).toEqual([
    [['EX01-a', 'EX03-a'], 'caution'],
  ]);
  const left = targets.flatMap(({ findings }) => findings.flatMap(({ because }) => because));
  expect(left.map(({ factor }) => factor)).toContain('disc-herniation');
  expect(left.map(({ factor }) => factor)).not.toContain('orthostatic-hypotension');
});

test('one exercise alone keeps its finding, and nothing is lost in sharing', () => {
  const alone = targetsOf(['orthostatic-hypotension'], 'EX01-a');
  expect(shareFindings(alone)).toEqual({ shared: [], targets: alone });
});

test('the longer hold at 65 and over is said once', () => {
  const { shared } = shareFindings(targetsOf([], 'EX01-a', 'EX02-a', 'EX04-a'));
  expect(shared.map(({ key, variants }) => [key, variants.length])).toEqual([
    ['dose-limit D05', 3],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { FACTORS } from '@/lib/patient/factors';
import { knowFactors } from '@/lib/patient/known-factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { type Suggestion, suggestPrograms } from './suggest-program';

const TODAY = '2026-11-24';
const groups = HISTORY_GROUPS.map(({ id }) => id);

function patientWith(ids: readonly string[], more: object = {}): PatientFacts {
  const factors = ids.map((id) => ({ id, status: 'present' }));
  return PatientFacts.parse({ age: 50, redFlagScreen: 'done', noneOf: groups, factors, ...more });
}

function suggestFor(facts: PatientFacts): Suggestion[] {
  const assessment = assessPatient(facts, TODAY);
  const present = knowFactors(facts, TODAY).present.map(({ id }) => id);
  return suggestPrograms({ assessment, present, direction: facts.directionalPreference });
}

const typesOf = ({ entries }: Suggestion) =>
  entries.map(({ variant }) => requireVariant(variant).variant.type);

const patients = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...FACTORS.map(({ id }) => id)), { maxLength: 5 }),
    directionalPreference: fc.constantFrom('flexion', 'extension', 'none', 'unknown'),
  })
  .map(({ ids, directionalPreference }) => patientWith(ids, { directionalPreference }));

test('whatever the patient, a suggestion passes every rule and is two to four exercises, or none', () => {
  fc.assert(
    fc.property(patients, (facts) => {
      const assessment = assessPatient(facts, TODAY);
      const before = checkProgram(assessment, []).program.findings;
      for (const { entries } of suggestFor(facts)) {
        const { targets, program } = checkProgram(assessment, entries);
        expect(targets.map(({ outcome }) => outcome)).not.toContain('caution');
        expect(targets.map(({ outcome }) => outcome)).not.toContain('contraindicated');
        const added = program.findings.filter(({ kind }) => kind !== 'date-missing');
        expect(added.length).toBeLessThanOrEqual(before.length);
        expect([0, 2, 3, 4]).toContain(entries.length);
        expect(entries.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }
      expect(suggestFor(facts)).toEqual(suggestFor(facts));
    }),
    { numRuns: 60 },
  );
});

test('mobility stretches, strength strengthens, easing pain does both', () => {
  const [pain, mobility, strength] = suggestFor(patientWith([]));
  expect(pain && new Set(typesOf(pain)).size).toBeGreaterThan(1);
  expect(mobility && [...new Set(typesOf(mobility))]).toEqual(['stretch']);
  expect(strength && [...new Set(typesOf(strength))]).toEqual(['strength']);
});

test.each([
  ['flexion', 'arches'],
  ['extension', 'bends'],
] as const)('where %s eases, nothing that %s is suggested', (directionalPreference, against) => {
  const facts = patientWith(['nonspecific-lbp'], { directionalPreference });
  const { targets } = assessPatient(facts, TODAY);
  const loads = suggestFor(facts).flatMap(({ entries }) =>
    entries.flatMap(({ variant }) => targets[variant]?.load?.[against] ?? []),
  );
  expect(loads).toEqual([]);
});

test('the tested direction comes first and says so', () => {
  const facts = patientWith(['spinal-stenosis'], { directionalPreference: 'flexion' });
  expect(suggestFor(facts)[0]?.entries[0]?.reasons.map(({ code }) => code)).toContain('direction');
});

test('a slipped disc that arching eases begins with lying face down on the forearms', () => {
  const facts = patientWith(['disc-herniation'], { directionalPreference: 'extension' });
  const [pain] = suggestFor(facts);
  expect(pain?.entries[0]?.variant).toBe('EX11-b');
  expect(pain?.entries.length).toBe(3);
});

test('while the program is stopped there is no suggestion', () => {
  expect(suggestFor(patientWith(['cauda-equina'])).flatMap(({ entries }) => entries)).toEqual([]);
});

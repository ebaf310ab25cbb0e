import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { BUILT_IN, type Knowledge } from '@/lib/contraindications/knowledge';
import { findApiToken } from '@/lib/db/api-tokens';
import { findClinicLayer, findKnowledge } from '@/lib/db/clinic-layer';
import { findLink } from '@/lib/db/links';
import { listReports } from '@/lib/db/patient-reports';
import { findPatientState } from '@/lib/db/patient-state';
import { listRuleUse } from '@/lib/db/rule-statistics';
import { actorOf } from '@/lib/db/sessions';
import { listTemplates } from '@/lib/db/templates';
import { OpeningHours } from '@/lib/handout/opening-hours';
import { factsOf } from '@/lib/patient/facts-of';
import { loadDemo } from '@/prisma/demo';
import { demoPatients } from '@/prisma/demo-patients';
import { emptyDatabase } from '@/tests/support/database';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-demo-`);

const today = '2026-11-24';
const now = new Date('2026-11-24T03:00:00Z');

test('the demonstration works, and loading it again changes nothing and answers the same', async () => {
  const db = await emptyDatabase();
  const first = await loadDemo(db, today);
  const again = await loadDemo(db, today);

  expect(again).toEqual({ ...first, apiToken: expect.any(String) });
  expect(await db.patient.count()).toBe(7);
  expect(await db.prescriptionVersion.count()).toBe(4);
  expect(await db.recall.findMany()).toMatchObject([
    { tier: 'contraindicated', paused: ['EX03-a'], closedAt: null },
  ]);
  const clinics = await db.clinic.findMany({ select: { openingHours: true } });
  expect(clinics.map(({ openingHours }) => OpeningHours.parse(openingHours)?.[4]?.to)).toEqual([
    '16:00',
    '16:00',
  ]);
  const token = await findApiToken(db, again.apiToken);
  expect(await findClinicLayer(db, token?.clinicId ?? '')).toMatchObject({
    exercises: [
      { name: { en: 'Doorway chest opener' }, attributes: [] },
      { name: { en: 'Thigh stretch at the kitchen counter' } },
    ],
    rules: [],
    changes: [{ ruleId: 'R278', tier: 'caution', by: 'Dr Satit Example', on: today }],
    signOffs: [{ ruleId: 'R020' }, { ruleId: 'R262' }, { ruleId: 'R277' }],
    unreadable: [],
  });
  expect(await db.auditEvent.count({ where: { action: { startsWith: 'rule.' } } })).toBe(4);
  expect(await findLink(db, first.handoutTokens[0] ?? '', now)).toMatchObject({ status: 'living' });
  expect(await signIn(db, { ...first, address: '127.0.0.1' }, now)).toMatchObject({
    status: 'signed-in',
  });
});

test('the clinic has a template of its doctor, one that is shared, and findings that were overridden', async () => {
  const db = await emptyDatabase();
  const { email } = await loadDemo(db, today);
  await loadDemo(db, today);
  const user = await db.user.findUniqueOrThrow({ where: { email }, include: { clinic: true } });
  const doctor = actorOf(user);
  const templates = await listTemplates(db, doctor);
  expect(templates.map(({ isShared }) => isShared)).toEqual([false, true]);
  const use = await listRuleUse(db, doctor, { since: null });
  const reasons = use.flatMap((rule) => rule.reasons.map(({ reason }) => reason));
  expect([...new Set(reasons)].sort()).toEqual([
    'already-done-without-symptoms',
    'benefit-outweighs-risk',
    'specialist-agreed',
    'supervised-only',
  ]);
  const colleague = { email: 'physiatrist2@khayap.example' };
  const other = await db.user.findUniqueOrThrow({ where: colleague, include: { clinic: true } });
  expect(await listTemplates(db, actorOf(other))).toHaveLength(1);
});

test('four weeks are logged of the patient whose link is printed, and its page holds nothing back', async () => {
  const db = await emptyDatabase();
  const [handoutToken = ''] = (await loadDemo(db, today)).handoutTokens;
  await loadDemo(db, '2026-11-25');
  const found = await findLink(db, handoutToken, now);
  if (found.status !== 'living') throw new Error(found.status);
  const { link } = found;
  const { prescriptionId } = link;

  const pains = await db.dayLog.findMany({ where: { prescriptionId }, orderBy: { day: 'asc' } });
  expect(pains.length).toBe(25);
  expect([pains[0]?.pain, pains.at(-1)?.pain]).toEqual([6, 2]);
  expect(pains.at(-1)?.day).toEqual(new Date('2026-11-23'));
  expect(await findPatientState(db, link, now)).toMatchObject({
    paused: [],
    said: {},
    pain: null,
    isHeld: false,
  });
  expect(await listReports(db, link)).toMatchObject([{ closed: { outcome: 'go-on' } }]);
  expect(await db.patientReport.count({ where: { closedAt: null } })).toBe(1);
});

test('the rules of the demonstration clinic change no verdict on its patients', async () => {
  const db = await emptyDatabase();
  const { apiToken } = await loadDemo(db, today);
  const { clinicId } = (await findApiToken(db, apiToken)) ?? { clinicId: '' };
  const knowledge = await findKnowledge(db, clinicId);
  const entries = VARIANTS.map(({ exercise, variant }) => ({
    exercise: exercise.id,
    variant: variant.id,
    dose: variant.dose,
  }));
  const verdictsIn = (known: Knowledge) =>
    Object.values(demoPatients(today)).map((patient) => {
      const { targets } = checkProgram(
        assessPatient(factsOf(patient, today), today, known),
        entries,
        ACTIVITIES.map(({ id }) => id),
      );
      return targets.map(({ outcome, findings }) => [outcome, findings.map(({ tier }) => tier)]);
    });

  expect(knowledge.version).not.toBe(BUILT_IN.version);
  expect(verdictsIn(knowledge)).toEqual(verdictsIn(BUILT_IN));
});

test('no demonstration history contradicts itself or leaves a question open', () => {
  const wrong = Object.values(demoPatients(today)).flatMap((patient) => {
    const { program, notChecked } = assessPatient(factsOf(patient, today), today);
    const kinds = program.map(({ kind }) => kind).filter((kind) => kind === 'contradiction');
    return [...kinds, ...notChecked.map(({ id }) => id)].map((what) => [patient.name, what]);
  });
  expect(wrong).toEqual([]);
});

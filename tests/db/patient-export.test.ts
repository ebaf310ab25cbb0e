import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { withdrawVersion } from '@/lib/db/course-ends';
import { saveDraft } from '@/lib/db/drafts';
import { type GatheredFile, gatherPatientFile } from '@/lib/db/patient-file';
import { saveDayLog, saveExerciseLog } from '@/lib/db/patient-log';
import { reportHurt } from '@/lib/db/patient-reports';
import { recordPrivacyNotice } from '@/lib/db/privacy-notice';
import { buildPatientBundle } from '@/lib/fhir/patient-bundle';
import { NO_PAUSE } from '@/lib/handout/recall-pause';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';

const now = new Date('2026-11-24T03:00:00Z');
const DISC = { id: 'disc-herniation', status: 'absent' as const, side: 'left' as const };

async function fullRecord(db: Db) {
  const course = await issuedCourse(db, now, {
    name: 'Anong Example',
    hospitalNumber: 'EXPORT-1',
    birthDate: '1960-02-29',
    restingSystolic: 150,
    restingDiastolic: 90,
    pressureTakenOn: '2026-11-20',
    heightCm: 160,
    factors: [{ ...DISC, since: '2020-01-31', surgeonCleared: false }],
  });
  const { actor, patientId, link, issue } = course;
  await issue(now, 'EX12-a');
  const saidAt = now.toISOString();
  await saveDayLog(db, link, { entry: { pain: 4, note: 'said of the day', saidAt }, now });
  await saveExerciseLog(db, link, {
    entry: { variant: 'EX12-a', status: 'done', times: 2, saidAt },
    now,
  });
  await reportHurt(db, link, {
    entry: { variant: 'EX12-a', pain: 8, note: 'said of pain', saidAt, reportKey: randomUUID() },
    now,
  });
  await withdrawVersion(db, actor, { patientId, versionNumber: 2, note: 'not meant', now });
  const content = { ...draftOf('EX09-a'), note: 'said in a draft' };
  await saveDraft(db, actor, { patientId, content, version: null });
  const input = { patientId, version: 'notice-7', givenOn: '2026-11-24' };
  await recordPrivacyNotice(db, actor, { input, now });
  return course;
}

async function gather(db: Db, actor: Parameters<typeof gatherPatientFile>[1], patientId: string) {
  const gathered = await gatherPatientFile(db, actor, patientId);
  if (gathered.status !== 'gathered') throw new Error(gathered.status);
  return gathered;
}

const bundleOf = ({ file }: GatheredFile) =>
  buildPatientBundle(file, { own: [], base: 'https://clinic.example/fhir', now });

const Id = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
const Reference = z.looseObject({ reference: z.string().regex(/^[A-Z]\w+\/[A-Za-z0-9.-]{1,64}$/) });
const Concept = z
  .looseObject({
    coding: z
      .array(z.looseObject({ system: z.string().min(1), code: z.string().min(1) }))
      .optional(),
    text: z.string().min(1).optional(),
  })
  .refine(({ coding, text }) => coding !== undefined || text !== undefined);
const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/);

const resource = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.looseObject({ resourceType: z.literal(type), id: Id, ...shape });

/** What https://hl7.org/fhir/R4 requires of each, and what we promise beyond it. */
const Resource = z.discriminatedUnion('resourceType', [
  resource('Patient', {
    gender: z.enum(['male', 'female', 'other', 'unknown']),
    birthDate: z.iso.date(),
    identifier: z.array(z.looseObject({ system: z.string(), value: z.string() })).min(1),
  }),
  resource('Condition', { code: Concept, subject: Reference, verificationStatus: Concept }),
  resource('Observation', {
    status: z.literal('final'),
    code: Concept,
    subject: Reference,
    effectiveDateTime: Moment.optional(),
  }),
  resource('QuestionnaireResponse', {
    status: z.literal('completed'),
    authored: Moment,
    item: z.array(z.looseObject({ linkId: z.string() })).min(1),
  }),
  resource('Consent', { status: z.literal('active'), scope: Concept, category: z.array(Concept) }),
  resource('CarePlan', {
    status: z.enum(['draft', 'active', 'completed', 'revoked']),
    intent: z.enum(['order', 'plan']),
    subject: Reference,
    created: Moment,
    activity: z.array(
      z.looseObject({
        detail: z.looseObject({
          status: z.string(),
          code: Concept,
          description: z.string().min(1),
          scheduledTiming: z.looseObject({
            repeat: z.looseObject({
              frequency: z.int().min(1),
              period: z.literal(1),
              periodUnit: z.literal('wk'),
            }),
          }),
        }),
      }),
    ),
  }),
  resource('Procedure', {
    status: z.enum(['completed', 'not-done', 'stopped']),
    code: Concept,
    subject: Reference,
    performedDateTime: Moment,
  }),
  resource('Communication', { status: z.literal('completed'), sent: Moment, received: Moment }),
  resource('DetectedIssue', { status: z.enum(['preliminary', 'final']), patient: Reference }),
]);
const PatientBundle = z.strictObject({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  timestamp: Moment,
  entry: z.array(z.strictObject({ fullUrl: z.url(), resource: Resource })).min(1),
});

test('the copy is a FHIR collection whose parts have what R4 requires and find each other', async () => {
  const db = await emptyDatabase();
  const { actor, patientId } = await fullRecord(db);
  const bundle = PatientBundle.parse(bundleOf(await gather(db, actor, patientId)));

  const names = bundle.entry.map(({ resource: { resourceType, id } }) => `${resourceType}/${id}`);
  expect(new Set(names).size).toBe(names.length);
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
  expect(urls).toEqual(names.map((name) => `https://clinic.example/fhir/${name}`));
  const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(10);
  expect(references.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual(
    [],
  );

  const kinds = new Set(bundle.entry.map(({ resource: { resourceType } }) => resourceType));
  expect([...kinds].sort()).toEqual([
    'CarePlan',
    'Communication',
    'Condition',
    'Consent',
    'Observation',
    'Patient',
    'Procedure',
    'QuestionnaireResponse',
  ]);
  const plans = bundle.entry.flatMap(({ resource: plan }) =>
    plan.resourceType === 'CarePlan' ? plan.status : [],
  );
  expect(plans).toEqual(['completed', 'revoked', 'draft']);
  const disc = bundle.entry.find(({ resource: { id } }) => id.endsWith('-disc-herniation'));
  expect(disc?.resource).toMatchObject({
    verificationStatus: { coding: [{ code: 'refuted' }] },
    onsetDateTime: '2020-01-31',
    bodySite: [{ text: 'left' }],
  });
});

test('everything that was written down is in it, and nothing that opens the link', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, token } = await fullRecord(db);
  const gathered = await gather(db, actor, patientId);
  const [bundle, rows] = [JSON.stringify(bundleOf(gathered)), JSON.stringify(gathered.rows)];
  const said = ['Anong Example', 'EXPORT-1', 'said of the day', 'said of pain', 'said in a draft'];
  for (const text of [...said, 'notice-7', '1960-02-29']) {
    expect(bundle).toContain(text);
    expect(rows).toContain(text);
  }
  expect(rows).toContain('not meant');
  expect(gathered.file.records[0]?.versions.map(({ number }) => number)).toEqual([1, 2]);

  const link = await db.link.findFirstOrThrow();
  const secrets = [token, link.tokenHash, link.sealedToken, link.shortHash ?? 'none'];
  for (const secret of secrets) expect(bundle + rows).not.toContain(secret);
  expect(gathered.prints).toEqual([{ token, pause: NO_PAUSE }]);
});

test('who answers for the patient gets it, and each copy is recorded; nobody else gets any', async () => {
  const db = await emptyDatabase();
  const { actor, patientId } = await fullRecord(db);
  const administrator = await colleagueOf(db, actor, 'administrator');
  await gather(db, administrator, patientId);
  await gather(db, actor, patientId);
  const acts = await db.auditEvent.findMany({ where: { action: 'patient.exported' } });
  expect(acts).toMatchObject([
    { actorId: administrator.userId, patientId, details: { versions: 2 } },
    { actorId: actor.userId, patientId },
  ]);

  const colleague = await colleagueOf(db, actor, 'physiatrist');
  const therapist = await colleagueOf(db, actor, 'therapist');
  for (const somebody of [colleague, therapist]) {
    expect(await gatherPatientFile(db, somebody, patientId)).toEqual({ status: 'not-allowed' });
  }
  const stranger = await clinicWith(db, 'administrator');
  expect(await gatherPatientFile(db, stranger, patientId)).toEqual({ status: 'not-found' });
  expect(await db.auditEvent.count({ where: { action: 'patient.exported' } })).toBe(2);
});

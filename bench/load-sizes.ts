import { randomBytes, randomUUID } from 'node:crypto';
import { sealSearches } from '@/lib/auth/kept-searches';
import { hashPassword } from '@/lib/auth/passwords';
import { EXERCISES } from '@/lib/catalog/catalog';
import type { Actor } from '@/lib/db/actor';
import { type Db, db } from '@/lib/db/client';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { startDueRechecks } from '@/lib/db/rechecks';
import { runDueRechecks } from '@/lib/db/run-rechecks';
import { actorOf } from '@/lib/db/sessions';
import { answeredPatient } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { ownContent } from '@/tests/support/own-exercise';

/** What `clinic-size.mjs` compares: invented people and exercises, as many as it is told. */
const SIZES = { small: { patients: 50, own: 0 }, large: { patients: 5000, own: 200 } };
const ROWS_AT_ONCE = 500;
/** Of a hundred patients so many were issued something, and so many of those need somebody. */
const ISSUED = 80;
const NEEDY = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

type Size = (typeof SIZES)[keyof typeof SIZES];

async function openClinic(database: Db, name: string, passwordHash: string) {
  const clinic = await database.clinic.create({
    data: { nameEn: `Example ${name}`, nameTh: `ตัวอย่าง ${name}`, phone: '02-000-0000' },
  });
  const email = `${name}@bench.example`;
  const row = await database.user.create({
    data: {
      clinicId: clinic.id,
      email,
      name: 'Bench Example',
      title: 'Dr',
      role: 'physiatrist',
      language: 'en',
      passwordHash,
    },
    include: { clinic: true },
  });
  return { actor: actorOf(row), email };
}

/** One course as it is really issued, of which the others are copies. */
async function issueFirst(database: Db, actor: Actor, now: Date) {
  const input = answeredPatient({ hospitalNumber: 'FIRST', name: 'First Example' });
  const saved = await createPatient(database, actor, input);
  const request = {
    patientId: 'id' in saved ? saved.id : '',
    draft: draftOf('EX01-b', 'EX09-a', 'EX12-a'),
    issueKey: randomUUID(),
    language: 'th' as const,
  };
  const answer = await issuePrescription(database, actor, { request, now });
  if (answer.status !== 'issued') throw new Error(JSON.stringify(answer));
  return database.prescriptionVersion.findFirstOrThrow({ where: { clinicId: actor.clinicId } });
}

/** Half in Thai; every name holds "Example" or "ตัวอย่าง", so that a search can find all of them. */
function nameOf(index: number): string {
  const number = String(index).padStart(5, '0');
  return index % 2 === 0 ? `Somchai Example ${number}` : `สมหญิง ตัวอย่าง Example ${number}`;
}

async function addPatients(database: Db, actor: Actor, { patients }: Size) {
  const { clinicId } = actor;
  const now = new Date();
  const first = await issueFirst(database, actor, new Date(now.getTime() - 20 * DAY_MS));
  const { id: _id, issueKey: _key, prescriptionId: _of, ...version } = first;
  for (let start = 0; start < patients; start += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, patients - start) }, (_, offset) => ({
      index: start + offset,
      id: randomUUID(),
      prescriptionId: randomUUID(),
    }));
    const issued = rows.filter(({ index }) => index % 100 < ISSUED);
    await database.patient.createMany({
      data: rows.map(({ id, index }) => ({
        id,
        clinicId,
        name: nameOf(index),
        hospitalNumber: `HN-${String(index).padStart(6, '0')}`,
        birthDate: new Date('1970-05-05T00:00:00Z'),
        redFlagsAskedOn: now,
        redFlagsSaidBy: 'patient',
        redFlags: [],
        redFlagsAssessed: [],
      })),
    });
    await database.patientFactor.createMany({
      data: rows.flatMap(({ id }) =>
        ['muscle-strain', 'disc-herniation', 'osteoporosis'].map((factorId, place) => ({
          clinicId,
          patientId: id,
          factorId,
          status: place < 2 ? 'present' : 'absent',
        })),
      ),
    });
    await database.prescription.createMany({
      data: issued.map(({ id, prescriptionId, index }) => ({
        id: prescriptionId,
        clinicId,
        patientId: id,
        issuedAt: first.issuedAt,
        reviewOn: new Date(now.getTime() + (index % 100 < NEEDY ? -1 : 30) * DAY_MS),
      })),
    });
    await database.prescriptionVersion.createMany({
      data: issued.map(({ prescriptionId }) => ({
        ...version,
        program: version.program ?? {},
        handout: version.handout ?? {},
        check: version.check ?? {},
        prescriptionId,
        issueKey: randomUUID(),
      })),
    });
    await database.link.createMany({
      data: issued.map(({ prescriptionId }) => ({
        clinicId,
        prescriptionId,
        tokenHash: randomUUID(),
        sealedToken: 'none',
        expiresAt: new Date(now.getTime() + 100 * DAY_MS),
        openedAt: now,
        versionNumber: 1,
      })),
    });
  }
}

async function addExercises(database: Db, { clinicId }: Actor, { own }: Size) {
  const variants = EXERCISES.flatMap((exercise) => exercise.variants);
  await database.ownExercise.createMany({
    data: Array.from({ length: own }, (_, index) => {
      const like = variants[index % variants.length];
      const { words, picture, ...content } = ownContent({
        attributes: like ? [...like.attributes] : [],
        picture: { kind: 'none' },
      });
      const { name, ...others } = words;
      return {
        ...content,
        clinicId,
        nameEn: `${name.en} ${index}`,
        nameTh: `${name.th} ${index}`,
        words: others,
        picture,
      };
    }),
  });
}

async function run(): Promise<void> {
  const database = await db();
  const password = randomBytes(16).toString('base64url');
  const passwordHash = await hashPassword(password);
  const accounts: Record<string, { email: string; password: string; patient: string }> = {};
  for (const [name, size] of Object.entries(SIZES)) {
    const { actor, email } = await openClinic(database, name, passwordHash);
    await addPatients(database, actor, size);
    await addExercises(database, actor, size);
    const { id } = await database.patient.findFirstOrThrow({ where: { clinicId: actor.clinicId } });
    accounts[name] = { email, password, patient: id };
  }
  // The daily check of what was issued is done, so that no screen is measured beside it.
  await startDueRechecks(database, new Date());
  await runDueRechecks(database, { now: () => new Date(), isStopping: () => false });
  await database.$executeRaw`ANALYZE`;
  await database.$disconnect();
  const searches = await sealSearches([
    { key: 'name', text: 'Example' },
    { key: 'number', text: 'HN-000042' },
  ]);
  console.log(JSON.stringify({ ...accounts, searches }));
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

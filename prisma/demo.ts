import { createHmac, randomUUID } from 'node:crypto';
import { hashPassword } from '@/lib/auth/passwords';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Actor, Role } from '@/lib/db/actor';
import { createApiToken } from '@/lib/db/api-tokens';
import type { Db } from '@/lib/db/client';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { actorOf } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { logCourse, reportYesterday } from './demo-logs';
import { demoPatients } from './demo-patients';
import { DEMO_PROGRAMS, draftOfVariants } from './demo-programs';
import { recallOne } from './demo-recall';
import { reviewFigures } from './demo-reviews';
import { layRules } from './demo-rules';
import { overrideSome } from './demo-statistics';
import { keepTemplates } from './demo-templates';

const CLINIC = '01930000-0000-7000-8000-000000000001';
const OTHER_CLINIC = '01930000-0000-7000-8000-000000000002';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Monday to Friday. */
const OPENING_HOURS = Array.from({ length: 7 }, (_, day) =>
  day < 5 ? { from: '08:00', to: '16:00' } : null,
);
const API_TOKEN_NAME = 'Demonstration';

export type Demo = {
  email: string;
  password: string;
  /** In the order of `DEMO_PROGRAMS`. */
  handoutTokens: string[];
  apiToken: string;
};

/**
 * The demonstration's clinics and invented people; a second call finds them and changes none of their patients.
 * The password follows from the data directory's secret, so it is the same each time and stands nowhere.
 *
 * @throws {Error} when a visitor changed a demonstration patient so far that its program may not be issued.
 */
export async function loadDemo(db: Db, today: string): Promise<Demo> {
  const now = new Date(`${today}T00:00:00+07:00`);
  const password = createHmac('sha256', env().authSecret)
    .update('demonstration')
    .digest('base64url')
    .slice(0, 20);
  const { doctor, administrator } = await savePeople(db, await hashPassword(password));

  await layRules(db, doctor, now);
  await reviewFigures(db, doctor, now);
  await keepTemplates(db, doctor);
  const patients = demoPatients(today);
  const ids = new Map<string, string>();
  for (const [key, input] of Object.entries(patients)) {
    const saved = await createPatient(db, doctor, input);
    if ('id' in saved) ids.set(key, saved.id);
  }
  const tokens: string[] = [];
  for (const { patient, issuedBefore, ...program } of DEMO_PROGRAMS) {
    const patientId = ids.get(patient) ?? '';
    const issuedAt = new Date(now.getTime() - issuedBefore * DAY_MS);
    tokens.push(await issuedToken(db, doctor, { ...program, patientId, issuedAt, now }));
  }
  await overrideSome(db, doctor, { ids, today });
  await recallOne(db, doctor, today);
  const [token = '', another = ''] = tokens;
  await logCourse(db, doctor, { token, today });
  await reportYesterday(db, { token: another, today });
  await db.apiToken.deleteMany({ where: { clinicId: CLINIC, name: API_TOKEN_NAME } });
  const made = await createApiToken(db, administrator, { name: API_TOKEN_NAME });
  if (made.status !== 'created') throw new Error(`No demonstration token: ${made.status}`);
  return {
    email: 'physiatrist@khayap.example',
    password,
    handoutTokens: tokens,
    apiToken: made.token,
  };
}

async function savePeople(
  db: Db,
  passwordHash: string,
): Promise<{ doctor: Actor; administrator: Actor }> {
  await saveClinic(db, CLINIC, {
    en: 'Example Spine Clinic',
    th: 'คลินิกกระดูกสันหลังตัวอย่าง',
  });
  await saveClinic(db, OTHER_CLINIC, { en: 'Another Example Clinic', th: 'คลินิกตัวอย่างอีกแห่ง' });

  const save = async (clinicId: string, role: Role, account: string, name: string) => {
    const isDoctor = role === 'physiatrist';
    const user = {
      clinicId,
      role,
      name,
      title: isDoctor ? 'Dr' : '',
      licence: isDoctor ? 'DEMO-0000' : '',
      // As the browser asks, so that whoever tries it reads it in their own.
      language: null,
      passwordHash,
      disabledAt: null,
    };
    const email = `${account}@khayap.example`;
    const row = await db.user.upsert({
      where: { email },
      create: { ...user, email },
      update: user,
      include: { clinic: true },
    });
    return actorOf(row);
  };
  const administrator = await save(CLINIC, 'administrator', 'administrator', 'Kanya Example');
  const doctor = await save(CLINIC, 'physiatrist', 'physiatrist', 'Satit Example');
  await save(CLINIC, 'physiatrist', 'physiatrist2', 'Pim Example');
  await save(CLINIC, 'therapist', 'therapist', 'Nok Example');
  await save(OTHER_CLINIC, 'physiatrist', 'other', 'Lek Example');
  await save(OTHER_CLINIC, 'administrator', 'other-administrator', 'Mali Example');
  return { doctor, administrator };
}

async function saveClinic(db: Db, id: string, name: Bilingual): Promise<void> {
  const clinic = { nameEn: name.en, nameTh: name.th, phone: '02-000-0000' };
  await db.clinic.upsert({
    where: { id },
    create: { id, ...clinic, openingHours: OPENING_HOURS },
    update: clinic,
  });
}

/** The living link's token, or that of a version issued now. */
async function issuedToken(
  db: Db,
  doctor: Actor,
  request: {
    patientId: string;
    language: Language;
    variants: string[];
    issuedAt: Date;
    now: Date;
  },
): Promise<string> {
  const { patientId, language, variants, issuedAt, now } = request;
  const link = (await findPrescriptionOf(db, doctor, patientId))?.link;
  if (link && link.revokedAt === null && link.expiresAt > now) return link.token;

  const draft = draftOfVariants(variants);
  const issue = { patientId, draft, issueKey: randomUUID(), language };
  const answer = await issuePrescription(db, doctor, { request: issue, now: issuedAt });
  if (answer.status === 'issued') return answer.token;
  const reason = 'blockers' in answer ? JSON.stringify(answer.blockers) : answer.status;
  throw new Error(`A demonstration prescription may not be issued: ${reason}`);
}

import { createHash } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { cookieName } from '@/lib/auth/session-cookie';
import type { Db } from '@/lib/db/client';
import { openSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { loadDemo } from '@/prisma/demo';
import { request } from './stand-in-framework';

export type TwoClinics = {
  db: Db;
  /** The demonstration's clinic, which has patients; the other has none. */
  clinicId: string;
  patientId: string;
  tokens: readonly string[];
  /** Every id of every row of the demonstration's clinic. */
  ids: readonly string[];
  /** Names and numbers that only this clinic may read. */
  secrets: readonly string[];
  enter: (person: string | null) => void;
  /** Opens every session anew and undoes what was done to its person, for an act may end either. */
  restore: (people: readonly (string | null)[]) => Promise<void>;
};

/** The demonstration's two clinics in this database, and the cookies of their people. */
export async function openTwoClinics(db: Db, people: readonly string[]): Promise<TwoClinics> {
  const { handoutTokens } = await loadDemo(db, '2026-11-24');
  const patients = await db.patient.findMany({ orderBy: { id: 'asc' } });
  const [patient] = patients;
  if (!patient) throw new Error('The demonstration has no patient.');
  const { clinicId } = patient;

  const emails = people.map((person) => `${person}@khayap.example`);
  const users = await db.user.findMany({ where: { email: { in: emails } } });
  const sessions = new Map<string, string>();
  const restore = async (wanted: readonly (string | null)[]) => {
    for (const { id, clinicId, email, role, name, licence } of users) {
      const person = email.split('@')[0] ?? '';
      if (!wanted.includes(person)) continue;
      const data = { email, role, name, licence, disabledAt: null };
      await db.user.update({ where: { id }, data });
      const sessionId = await openSession(db, { userId: id, clinicId }, new Date());
      const secret = env().authSecret;
      sessions.set(person, await encode({ token: { sessionId }, secret }));
    }
  };
  const rows = JSON.stringify([patients, ...(await rowsOf(db, clinicId))]);
  return {
    db,
    clinicId,
    patientId: patient.id,
    tokens: handoutTokens,
    ids: [...new Set(rows.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g))].sort(),
    secrets: patients.flatMap(({ name, hospitalNumber }) => [name, hospitalNumber ?? name]),
    restore,
    enter: (person) => {
      request.cookies.clear();
      const cookie = person === null ? undefined : sessions.get(person);
      if (cookie) request.cookies.set(cookieName('session'), cookie);
    },
  };
}

/** All that belongs to one clinic, table by table; what counts tries and sessions is left out. */
async function rowsOf(db: Db, clinicId: string): Promise<unknown[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'clinicId' AND table_name <> 'Session'
    ORDER BY table_name`;
  return Promise.all(
    tables.map(({ name }) =>
      db.$queryRawUnsafe(
        `SELECT to_jsonb(t) FROM "${name}" t WHERE "clinicId" = $1::uuid ORDER BY 1`,
        clinicId,
      ),
    ),
  );
}

/** The same as long as nothing of the clinic changed. */
export async function fingerprintOf({ db, clinicId }: TwoClinics): Promise<string> {
  const rows = await rowsOf(db, clinicId);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

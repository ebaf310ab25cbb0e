import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import {
  findClinicSettings,
  findHandoutLanguages,
  SettingsChange,
  saveClinicSettings,
} from '@/lib/db/clinic-settings';
import { requireHandout } from '@/lib/db/handouts';
import { findLink } from '@/lib/db/links';
import { findPicture, keepPicture } from '@/lib/db/pictures';
import type { ClinicSettings } from '@/lib/handout/clinic-settings';
import { picturesIn } from '@/lib/handout/handout';
import { reEncodePicture } from '@/lib/pictures/re-encode-picture';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { sentPicture } from '@/tests/support/sent-picture';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-settings-`);

const now = new Date('2026-11-24T03:00:00Z');
const BEFORE: ClinicSettings = {
  name: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' },
  logo: null,
  phone: '02-000-0000',
  emergencyNumber: '1669',
  openingHours: null,
  gate: 'none',
  handoutLanguages: ['th', 'en'],
  patientLanguage: 'th',
  linkDaysAfterReview: 90,
};
const NEW_ADMINISTRATOR = {
  email: 'head@clinic.example',
  name: 'Head Example',
  title: '',
  role: 'administrator',
};
const WANTED: ClinicSettings = {
  name: { en: 'New Example Clinic', th: 'คลินิกตัวอย่างใหม่' },
  logo: null,
  phone: '02-111-1111',
  emergencyNumber: '1554',
  openingHours: Array.from({ length: 7 }, (_, day) =>
    day < 6 ? { from: '09:00', to: '17:30' } : null,
  ),
  gate: 'code',
  handoutLanguages: ['en'],
  patientLanguage: 'en',
  linkDaysAfterReview: 30,
};

test('what a clinic says of itself is on its patients’ pages at once, with one audit event', async () => {
  const db = await emptyDatabase();
  const { actor: doctor, token, link } = await issuedCourse(db, now);
  const actor = { ...doctor, role: 'administrator' as const };
  await db.user.update({ where: { id: actor.userId }, data: { role: 'administrator' } });
  expect(await findClinicSettings(db, actor)).toEqual({ status: 'found', settings: BEFORE });

  const change = { loaded: BEFORE, wanted: WANTED };
  expect(await saveClinicSettings(db, actor, { ...change, now })).toEqual({ status: 'saved' });

  const { gate, name, phone, emergencyNumber, openingHours } = WANTED;
  const contact = { name, phone, emergencyNumber, openingHours };
  const found = await findLink(db, token, now);
  expect(found).toMatchObject({ status: 'living', link: { ask: gate, contact } });
  expect(found.status === 'living' && found.link.revision).toBeGreaterThan(link.revision);
  const unchanged = { loaded: WANTED, wanted: WANTED };
  expect(await saveClinicSettings(db, actor, { ...unchanged, now })).toEqual({ status: 'saved' });
  const acts = await db.auditEvent.findMany({ where: { action: 'clinic.settings-changed' } });
  expect(acts).toMatchObject([{ actorId: actor.userId, subjectId: actor.clinicId }]);

  const silent = { loaded: WANTED, wanted: { ...WANTED, openingHours: null } };
  expect(await saveClinicSettings(db, actor, { ...silent, now })).toEqual({ status: 'saved' });
  expect(await findClinicSettings(db, actor)).toMatchObject({ settings: { openingHours: null } });
});

test('what is issued after the change has the new name, and a link of the chosen length', async () => {
  const db = await emptyDatabase();
  const {
    actor: doctor,
    patientId,
    issue,
  } = await issuedCourse(db, now, {
    reviewOn: '2026-12-22',
  });
  const lastDay = async () => (await db.link.findFirstOrThrow()).expiresAt.toISOString();
  expect(await lastDay()).toBe('2027-03-22T16:59:59.000Z');
  const person = await db.user.create({
    data: { ...NEW_ADMINISTRATOR, clinicId: doctor.clinicId },
  });
  const actor = { ...doctor, userId: person.id, role: 'administrator' as const };
  await saveClinicSettings(db, actor, { now, loaded: BEFORE, wanted: WANTED });

  expect(await lastDay()).toBe('2027-03-22T16:59:59.000Z');
  const { name } = WANTED;
  const token = await issue(now, 'EX09-a');
  expect(await lastDay()).toBe('2027-01-21T16:59:59.000Z');
  expect(await findLink(db, token, now)).toMatchObject({ link: { contact: { name } } });
  expect(await findHandoutLanguages(db, doctor)).toEqual({
    handoutLanguages: ['en'],
    patientLanguage: 'en',
  });
  expect(await db.patient.findFirst({ where: { id: patientId } })).toMatchObject({
    responsibleId: doctor.userId,
  });
});

test.each([
  { linkDaysAfterReview: 29 },
  { linkDaysAfterReview: Number.NaN },
  { handoutLanguages: [] },
  { handoutLanguages: ['th'], patientLanguage: 'en' },
  { name: { en: ' ', th: 'คลินิก' } },
])('%j is refused', (wrong) => {
  const wanted = { ...WANTED, ...wrong };
  expect(SettingsChange.safeParse({ loaded: BEFORE, wanted }).success).toBe(false);
  expect(SettingsChange.safeParse({ loaded: BEFORE, wanted: WANTED }).success).toBe(true);
});

test('a second administrator who saves over a newer state is told, and overwrites nothing', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  await saveClinicSettings(db, actor, { now, loaded: BEFORE, wanted: WANTED });
  const late = { loaded: BEFORE, wanted: { ...BEFORE, phone: '02-222-2222' } };
  expect(await saveClinicSettings(db, actor, { ...late, now })).toEqual({
    status: 'changed-elsewhere',
  });
  expect(await findClinicSettings(db, actor)).toEqual({ status: 'found', settings: WANTED });
});

async function kept(db: Db, actor: Actor, colour = '#335577', at = now): Promise<string> {
  const picture = await reEncodePicture(await sentPicture(colour));
  if (typeof picture === 'string') throw new Error(picture);
  return keepPicture(db, actor, { picture, now: at });
}

test('a logo is on what is issued from then on, and stays there when the clinic takes it back', async () => {
  const db = await emptyDatabase();
  const doctor = await clinicWith(db, 'physiatrist');
  const actor = await colleagueOf(db, doctor, 'administrator');
  const before = await issuedCourse(db, now, { by: doctor });
  const logo = await kept(db, actor);
  const wanted = { ...BEFORE, logo };
  await saveClinicSettings(db, actor, { loaded: BEFORE, wanted, now });
  const by = { ...doctor, clinic: { ...doctor.clinic, logo } };
  const after = await issuedCourse(db, now, { by });

  const taken = { loaded: wanted, wanted: BEFORE, now };
  expect(await saveClinicSettings(db, actor, taken)).toEqual({ status: 'saved' });
  await kept(db, actor, '#ffffff', new Date(now.getTime() + 48 * 60 * 60 * 1000));
  const shown = async ({ link }: typeof after) => picturesIn(await requireHandout(db, link));
  expect([await shown(before), await shown(after)]).toEqual([[], [logo]]);
  expect(await findPicture(db, actor.clinicId, logo)).not.toBeNull();
});

test('a logo that is not there, or is of another clinic, is not saved', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const stranger = await clinicWith(db, 'administrator');
  const wanted = { ...BEFORE, logo: await kept(db, stranger) };
  const change = { loaded: BEFORE, wanted, now };
  expect(await saveClinicSettings(db, actor, change)).toEqual({ status: 'picture-gone' });
  expect(await findClinicSettings(db, actor)).toEqual({ status: 'found', settings: BEFORE });
});

test.each(['physiatrist', 'therapist'] as const)('a %s changes nothing', async (role) => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, role);
  const refused = { status: 'not-allowed' };
  expect(await findClinicSettings(db, actor)).toEqual(refused);
  expect(await saveClinicSettings(db, actor, { now, loaded: BEFORE, wanted: WANTED })).toEqual(
    refused,
  );
  expect(await db.clinic.findFirst()).toMatchObject({ phone: BEFORE.phone, gate: 'none' });
});

test("another clinic's settings stay as they are", async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const stranger = await clinicWith(db, 'administrator');
  await saveClinicSettings(db, stranger, { now, loaded: BEFORE, wanted: WANTED });
  expect(await findClinicSettings(db, actor)).toEqual({ status: 'found', settings: BEFORE });
});

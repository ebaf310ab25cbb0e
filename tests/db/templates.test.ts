import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import type { Actor, Role } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import {
  changeTemplate,
  countTemplateUse,
  createTemplate,
  deleteTemplate,
  listTemplates,
  shareTemplate,
} from '@/lib/db/templates';
import { TemplateInput } from '@/lib/prescription/template';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

const { dose } = requireVariant('EX09-a').variant;
const MORNING = TemplateInput.parse({
  name: 'Stiff in the morning',
  note: 'First weeks',
  entries: [
    { exercise: 'EX09', variant: 'EX09-a', dose, note: 'Shoes on' },
    { exercise: 'EX12', variant: 'EX12-a' },
  ],
});
const NOBODY = '01930000-0000-7000-8000-00000000dead';

async function colleagueOf(db: Db, { clinicId }: Actor, role: Role): Promise<Actor> {
  const other = await clinicWith(db, role);
  const email = `${randomUUID()}@clinic.example`;
  const data = { clinicId, email, name: 'Demo Nok', title: '', role, language: 'en' };
  const { id: userId } = await db.user.create({ data });
  return { ...other, userId, clinicId, name: 'Demo Nok', title: '' };
}

async function made(role: Role, isShared = false) {
  const db = await emptyDatabase();
  const owner = await clinicWith(db, role);
  const answer = await createTemplate(db, owner, { input: MORNING, isShared });
  return { db, owner, answer, id: answer.status === 'created' ? answer.id : '' };
}

const actsOf = async (db: Db) =>
  (await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } })).map(({ action }) => action);

test('a template comes back as it was made, with an audit event that holds no word of it', async () => {
  const { db, owner, id } = await made('therapist');
  expect(await listTemplates(db, owner)).toEqual([
    {
      id,
      ...MORNING,
      isShared: false,
      isMine: true,
      ownerName: 'Dr Demo Satit',
      mayChange: true,
      version: 1,
      uses: 0,
    },
  ]);
  const [event] = await db.auditEvent.findMany();
  expect(event).toMatchObject({ action: 'template.created', subjectId: id });
  expect(event?.details).toEqual({ exercises: 2 });
});

test('an own one is for nobody else; a shared one is for the clinic and for no other clinic', async () => {
  const { db, owner, id } = await made('physiatrist');
  const colleague = await colleagueOf(db, owner, 'therapist');
  const stranger = await clinicWith(db, 'administrator');
  expect(await listTemplates(db, colleague)).toEqual([]);

  const shared = await shareTemplate(db, owner, { id, version: 1, isShared: true });
  expect(shared).toEqual({ status: 'saved', version: 2 });
  expect(await listTemplates(db, colleague)).toMatchObject([
    { id, isMine: false, mayChange: false, isShared: true, ownerName: 'Dr Demo Satit' },
  ]);
  expect(await listTemplates(db, stranger)).toEqual([]);

  await shareTemplate(db, owner, { id, version: 2, isShared: false });
  expect(await listTemplates(db, colleague)).toEqual([]);
  expect(await actsOf(db)).toEqual(['template.created', 'template.shared', 'template.taken-back']);
});

test('a therapist makes their own and shares none', async () => {
  const { db, owner, id } = await made('therapist');
  const refused = { status: 'not-allowed' };
  expect(await createTemplate(db, owner, { input: MORNING, isShared: true })).toEqual(refused);
  expect(await shareTemplate(db, owner, { id, version: 1, isShared: true })).toEqual(refused);
  expect(await listTemplates(db, owner)).toMatchObject([{ isShared: false, version: 1 }]);
});

test('of two who change it from the same state the second is told and overwrites nothing', async () => {
  const { db, owner, id } = await made('physiatrist', true);
  const administrator = await colleagueOf(db, owner, 'administrator');
  const first = { ...MORNING, name: 'Mornings' };
  expect(await changeTemplate(db, owner, { id, version: 1, input: first })).toEqual({
    status: 'saved',
    version: 2,
  });
  const late = { id, version: 1, input: { ...MORNING, name: 'Evenings' } };
  const told = { status: 'changed-elsewhere' };
  expect(await changeTemplate(db, administrator, late)).toEqual(told);
  expect(await deleteTemplate(db, administrator, { id, version: 1 })).toEqual(told);
  expect(await shareTemplate(db, owner, { id, version: 1, isShared: false })).toEqual(told);
  expect(await listTemplates(db, owner)).toMatchObject([{ name: 'Mornings', isShared: true }]);
});

test.each(['physiatrist', 'therapist'] as const)(
  'a colleague who is a %s changes and deletes no shared one of another',
  async (role) => {
    const { db, owner, id } = await made('physiatrist', true);
    const colleague = await colleagueOf(db, owner, role);
    const missing = { status: 'not-found' };
    const input = { ...MORNING, name: 'Mine now' };
    expect(await changeTemplate(db, colleague, { id, version: 1, input })).toEqual(missing);
    expect(await deleteTemplate(db, colleague, { id, version: 1 })).toEqual(missing);
    expect(await shareTemplate(db, colleague, { id, version: 1, isShared: false })).toEqual(
      missing,
    );
    expect(await listTemplates(db, owner)).toMatchObject([{ ...MORNING, version: 1 }]);
  },
);

test("a leaver's shared one stays, with their name, and an administrator may be rid of it", async () => {
  const { db, owner, id } = await made('physiatrist', true);
  const administrator = await colleagueOf(db, owner, 'administrator');
  await db.user.update({ where: { id: owner.userId }, data: { disabledAt: new Date() } });
  expect(await listTemplates(db, administrator)).toMatchObject([
    { id, ownerName: 'Dr Demo Satit', mayChange: true },
  ]);
  expect(await deleteTemplate(db, administrator, { id, version: 1 })).toEqual({
    status: 'deleted',
  });
  expect(await listTemplates(db, administrator)).toEqual([]);
  expect(await actsOf(db)).toEqual(['template.created', 'template.deleted']);
});

test("another clinic's template looks the same as none, and stays as it is", async () => {
  const { db, owner, id } = await made('physiatrist', true);
  const stranger = await clinicWith(db, 'administrator');
  for (const asked of [id, NOBODY, 'not a uuid']) {
    const loaded = { id: asked, version: 1 };
    const missing = { status: 'not-found' };
    expect(await changeTemplate(db, stranger, { ...loaded, input: MORNING })).toEqual(missing);
    expect(await shareTemplate(db, stranger, { ...loaded, isShared: false })).toEqual(missing);
    expect(await deleteTemplate(db, stranger, loaded)).toEqual(missing);
    await countTemplateUse(db, stranger, asked);
  }
  expect(await listTemplates(db, owner)).toMatchObject([{ id, version: 1, uses: 0 }]);
});

test('a use is counted, by whoever may see it, and is no change', async () => {
  const { db, owner, id } = await made('physiatrist', true);
  await countTemplateUse(db, owner, id);
  await countTemplateUse(db, await colleagueOf(db, owner, 'therapist'), id);
  expect(await listTemplates(db, owner)).toMatchObject([{ uses: 2, version: 1 }]);
});

test("an exercise of another clinic's own is refused like one that never was", async () => {
  const { db, owner, id } = await made('physiatrist');
  const own = { exercise: NOBODY, variant: NOBODY };
  const input = TemplateInput.parse({ ...MORNING, entries: [own] });
  const refused = { status: 'unknown-exercise' };
  expect(await createTemplate(db, owner, { input, isShared: false })).toEqual(refused);
  expect(await changeTemplate(db, owner, { id, version: 1, input })).toEqual(refused);
  expect(await listTemplates(db, owner)).toMatchObject([{ ...MORNING, version: 1 }]);
});

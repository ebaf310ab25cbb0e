import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { OwnContent } from '@/lib/catalog/own-exercise';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findKnowledge, listWrittenExercises } from '@/lib/db/clinic-layer';
import { saveDraft } from '@/lib/db/drafts';
import { requireHandout } from '@/lib/db/handouts';
import { findOwnExercise, listOwnPage } from '@/lib/db/own-exercises';
import { findPicture, keepPicture, maySendPicture } from '@/lib/db/pictures';
import { issuePrescription } from '@/lib/db/prescriptions';
import { archiveOwnExercise, saveOwnExercise } from '@/lib/db/save-own-exercise';
import { picturesIn } from '@/lib/handout/handout';
import { reEncodePicture } from '@/lib/pictures/re-encode-picture';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { checkOf } from '@/tests/support/clinic-check';
import { clinicWith } from '@/tests/support/database';
import { issuedCourse, NOW as now, requireLink } from '@/tests/support/issued-link';
import { ownContent } from '@/tests/support/own-exercise';
import { actsOf, clinicOf, colleague } from '@/tests/support/rule-acts';
import { sentPicture } from '@/tests/support/sent-picture';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-own-`);

async function add(db: Db, actor: Actor, content: OwnContent = ownContent()): Promise<string> {
  const saved = await saveOwnExercise(db, actor, { content, edited: null, now });
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.id;
}

async function keep(db: Db, actor: Actor, colour: string): Promise<string> {
  const picture = await reEncodePicture(await sentPicture(colour));
  if (typeof picture === 'string') throw new Error(picture);
  return keepPicture(db, actor, { picture, now });
}

const programOf = (id: string) =>
  PrescriptionDraft.parse({
    entries: [{ exercise: id, variant: id, dose: ownContent().dose, acknowledged: true }],
    notCheckedConfirmed: true,
  });

const tagged = ownContent({ attributes: ['standing-supported'], muscles: ['upper-back'] });

test('what is written is read again, by this clinic alone, and each change leaves its event', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const id = await add(db, actor, tagged);
  expect(await listWrittenExercises(db, actor.clinicId)).toEqual([
    { id, version: 1, isArchived: false, ...tagged },
  ]);
  const everything = { query: '', isArchived: false, page: 1 };
  expect(await listOwnPage(db, actor, everything)).toMatchObject({
    exercises: [{ id, content: tagged, updatedByName: 'Dr Demo Satit' }],
    counts: { offered: 1, archived: 0 },
  });
  await archiveOwnExercise(db, actor, { id, version: 1, isArchived: true });
  expect(await actsOf(db)).toEqual([
    ['own-exercise.added', id, { attributes: 1 }],
    ['own-exercise.archived', id, {}],
  ]);
  const stranger = await clinicWith(db, 'physiatrist');
  expect(await findOwnExercise(db, stranger, id)).toBeNull();
  const edited = { id, version: 2 };
  expect(await saveOwnExercise(db, stranger, { content: tagged, edited, now })).toEqual({
    status: 'not-found',
  });
  expect(await archiveOwnExercise(db, stranger, { ...edited, isArchived: false })).toEqual({
    status: 'not-found',
  });
});

test('a therapist reads, and writes nothing', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const id = await add(db, actor);
  const therapist = await colleague(db, actor, 'therapist');
  expect(await findOwnExercise(db, therapist, id)).not.toBeNull();
  const refused = { status: 'not-allowed' };
  const edited = { id, version: 1 };
  expect(await saveOwnExercise(db, therapist, { content: tagged, edited, now })).toEqual(refused);
  expect(await saveOwnExercise(db, therapist, { content: tagged, edited: null, now })).toEqual(
    refused,
  );
  expect(await archiveOwnExercise(db, therapist, { ...edited, isArchived: true })).toEqual(refused);
  expect(await maySendPicture(db, therapist)).toBe('not-allowed');
});

test('it is found by its name in either language, archived apart, by its clinic alone', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const named = ownContent({ words: { name: { en: 'Wall push', th: 'ดันผนัง' } } });
  const id = await add(db, actor, named);
  await add(db, actor);
  const found = async (query: string, isArchived = false, by = actor) => {
    const { exercises } = await listOwnPage(db, by, { query, isArchived, page: 1 });
    return exercises.map((one) => one.id);
  };
  expect([await found('WALL'), await found('ผนัง'), await found('push wall')]).toEqual([
    [id],
    [id],
    [id],
  ]);
  expect(await found('wall door')).toEqual([]);
  expect(await found('wall', false, await clinicWith(db, 'physiatrist'))).toEqual([]);
  await archiveOwnExercise(db, actor, { id, version: 1, isArchived: true });
  expect([await found('wall'), await found('wall', true)]).toEqual([[], [id]]);
});

test('many stand on pages, and a page that is gone leads to the last', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  for (let index = 10; index < 35; index += 1) {
    await add(db, actor, ownContent({ words: { name: { en: `Move ${index}`, th: '' } } }));
  }
  const all = { query: '', isArchived: false };
  const first = await listOwnPage(db, actor, { ...all, page: 1 });
  const last = await listOwnPage(db, actor, { ...all, page: 9 });
  expect(first).toMatchObject({ page: 1, pages: 2, counts: { offered: 25, archived: 0 } });
  expect(first.exercises.map(({ name }) => name.en)).toHaveLength(24);
  expect(last).toMatchObject({ page: 2, exercises: [{ name: { en: 'Move 34' } }] });
});

test('two who change it at once overwrite nothing of each other', async () => {
  const { db, actor } = await clinicOf('administrator');
  const id = await add(db, actor);
  const edited = { id, version: 1 };
  expect(await saveOwnExercise(db, actor, { content: tagged, edited, now })).toEqual({
    status: 'saved',
    id,
  });
  expect(await saveOwnExercise(db, actor, { content: ownContent(), edited, now })).toEqual({
    status: 'changed-elsewhere',
  });
  expect(await listWrittenExercises(db, actor.clinicId)).toMatchObject([{ version: 2, ...tagged }]);
});

test('tagging it changes what the check says, and its words do not change the knowledge', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const id = await add(db, actor);
  const versions = [(await findKnowledge(db, actor.clinicId)).version];
  expect((await checkOf(db, actor.clinicId, id)).notChecked).toContainEqual({
    reason: 'exercise-untagged',
    id,
  });
  const reworded = ownContent({ words: { why: { en: 'Other words.', th: '' } } });
  await saveOwnExercise(db, actor, { content: reworded, edited: { id, version: 1 }, now });
  versions.push((await findKnowledge(db, actor.clinicId)).version);
  const bending = ownContent({ attributes: ['lumbar-flexion-end-range'] });
  await saveOwnExercise(db, actor, { content: bending, edited: { id, version: 2 }, now });
  versions.push((await findKnowledge(db, actor.clinicId)).version);
  expect(versions[1]).toBe(versions[0]);
  expect(versions[2]).not.toBe(versions[1]);
  const { targets } = await checkOf(db, actor.clinicId, id);
  expect(targets[0]?.outcome).toBe('contraindicated');
});

test('it is issued with the words of that day, and a later change or archive leaves the handout alone', async () => {
  const { db, actor, patientId } = await issuedCourse();
  const pictures = [await keep(db, actor, '#335577'), await keep(db, actor, '#775533')];
  const [start = '', end = ''] = pictures;
  const content = ownContent({ picture: { kind: 'uploaded', start, end } });
  const id = await add(db, actor, content);
  const request = {
    patientId,
    draft: programOf(id),
    issueKey: randomUUID(),
    language: 'th' as const,
  };
  const issued = await issuePrescription(db, actor, { request, now });
  if (issued.status !== 'issued') throw new Error(JSON.stringify(issued));

  const other = ownContent({ words: { name: { en: 'Another name', th: '' } } });
  await saveOwnExercise(db, actor, { content: other, edited: { id, version: 1 }, now });
  await archiveOwnExercise(db, actor, { id, version: 2, isArchived: true });
  const handout = await requireHandout(db, await requireLink(db, issued.token));
  expect(handout.blocks.find(({ kind }) => kind === 'exercise')).toMatchObject({
    variant: id,
    name: content.words.name,
    steps: content.words.steps,
    picture: content.picture,
  });
  expect(picturesIn(handout)).toEqual(pictures);
  expect(JSON.stringify(handout)).not.toMatch(/muscle-strain|attribute/);

  const again = { ...request, issueKey: randomUUID() };
  expect(await issuePrescription(db, actor, { request: again, now })).toMatchObject({
    status: 'refused',
    blockers: [{ code: 'exercise-withdrawn', variant: id }],
  });
});

test('an untagged one is issued only after somebody has said to go on', async () => {
  const { db, actor, patientId } = await issuedCourse();
  const id = await add(db, actor);
  const draft = { ...programOf(id), notCheckedConfirmed: false };
  const request = { patientId, draft, issueKey: randomUUID(), language: 'en' as const };
  expect(await issuePrescription(db, actor, { request, now })).toMatchObject({
    status: 'refused',
    blockers: [{ code: 'not-checked-unconfirmed' }],
  });
});

test("another clinic's exercise is neither kept in a draft nor issued", async () => {
  const { db, actor, patientId } = await issuedCourse();
  const stranger = await clinicWith(db, 'physiatrist');
  const draft = programOf(await add(db, stranger));
  expect(await saveDraft(db, actor, { patientId, content: draft, version: null })).toEqual({
    status: 'unknown-exercise',
  });
  const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
  expect(await issuePrescription(db, actor, { request, now })).toEqual({
    status: 'unknown-exercise',
  });
});

test('a picture is named by what it holds, seen in its clinic alone, and thrown away where nothing shows it', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const [used, unused] = [await keep(db, actor, '#335577'), await keep(db, actor, '#775533')];
  expect(await keep(db, actor, '#335577')).toBe(used);
  const found = await findPicture(db, actor.clinicId, used);
  expect(
    createHash('sha256')
      .update(found?.bytes ?? '')
      .digest('hex'),
  ).toBe(used);
  const stranger = await clinicWith(db, 'physiatrist');
  expect(await findPicture(db, stranger.clinicId, used)).toBeNull();
  const content = ownContent({ picture: { kind: 'uploaded', start: used, end: null } });
  expect(await saveOwnExercise(db, stranger, { content, edited: null, now })).toEqual({
    status: 'picture-gone',
  });
  await add(db, actor, content);

  const picture = await reEncodePicture(await sentPicture('#ffffff'));
  if (typeof picture === 'string') throw new Error(picture);
  const twoDaysLater = new Date(now.getTime() + 48 * 60 * 60 * 1000);
  await keepPicture(db, actor, { picture, now: twoDaysLater });
  expect(await findPicture(db, actor.clinicId, used)).not.toBeNull();
  expect(await findPicture(db, actor.clinicId, unused)).toBeNull();
});

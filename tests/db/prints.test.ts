import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildArchive } from '@/app/(clinic)/patients/[id]/export/build-archive';
import { GET } from '@/app/h/[token]/handout.pdf/route';
import { db } from '@/lib/db/client';
import { gatherPatientFile } from '@/lib/db/patient-file';
import { actorOf } from '@/lib/db/sessions';
import { pausedAllSentence } from '@/lib/handout/recall-pause';
import { openThreadPool } from '@/lib/pdf/thread-pool';
import { loadDemo } from '@/prisma/demo';
import buildBundles from '@/tests/support/build-bundles';
import { requireLink } from '@/tests/support/issued-link';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-prints-`);

let [token, drawn] = ['', 0];
let close = async () => {};
beforeAll(async () => {
  buildBundles();
  const pool = openThreadPool({
    filename: resolve('dist/pdf-worker.mjs'),
    mostThreads: 1,
    longestQueue: 5,
    timeLimit: 60_000,
  });
  close = pool.close;
  const run = (task: unknown) => {
    drawn += 1;
    return pool.run(task);
  };
  Object.assign(globalThis, { khayapPrintPool: { ...pool, run } });
  const today = new Date().toISOString().slice(0, 10);
  token = (await loadDemo(await db(), today)).handoutTokens[0] ?? '';
});
afterAll(() => close());

const get = (query = '', headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1/h/${token}/handout.pdf${query}`, { headers }), {
    params: Promise.resolve({ token }),
  });
const tagOf = async (query: string) => (await get(query)).headers.get('etag') ?? '';

test('thirty who print at one moment share one drawing, and later ones get the same bytes', async () => {
  const before = drawn;
  const answers = await Promise.all(Array.from({ length: 30 }, () => get()));
  const files = await Promise.all(
    answers.map(async (each) => Buffer.from(await each.arrayBuffer())),
  );
  const again = Buffer.from(await (await get()).arrayBuffer());
  expect(drawn - before).toBe(1);
  expect(files.filter((file) => Buffer.compare(file, again) !== 0)).toEqual([]);
});

test('what is asked for is another file; what is not known is as usual', async () => {
  const usual = await tagOf('');
  expect(await tagOf('?paper=a4&size=normal')).toBe(usual);
  expect(await tagOf('?lang=xx&paper=a0&size=huge')).toBe(usual);
  const asked = ['?lang=en', '?lang=both', '?paper=letter', '?size=large'];
  const tags = await Promise.all(asked.map(tagOf));
  expect(new Set([usual, ...tags]).size).toBe(5);
});

test('who has it already is told so, in a list and by a weak tag too', async () => {
  const tag = await tagOf('');
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const answer = await get('', { 'if-none-match': known });
    expect(answer.status, known).toBe(304);
    expect(answer.headers.get('etag')).toBe(tag);
    expect(await answer.text()).toBe('');
  }
  expect((await get('', { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await get('?lang=en', { 'if-none-match': tag })).status).toBe(200);
});

test('what rests since the issue rests in the copy of a patient too', async () => {
  const database = await db();
  const { clinicId, prescriptionId, contact } = await requireLink(database, token, new Date());
  const { patientId } = await database.prescription.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: prescriptionId } },
  });
  const actor = actorOf(
    await database.user.findFirstOrThrow({
      where: { clinicId, role: 'administrator' },
      include: { clinic: true },
    }),
  );
  const copied = async () => {
    const gathered = await gatherPatientFile(database, actor, patientId);
    if (gathered.status !== 'gathered') throw new Error(gathered.status);
    const files = unzipSync(await buildArchive(actor, gathered, { readme: '', now: new Date() }));
    const prints = Object.entries(files).filter(([name]) => name.endsWith('.pdf'));
    const pages = await Promise.all(prints.map(([, bytes]) => readPdfPages(bytes)));
    return pages.map((each) => each.join(''));
  };
  const sentence = withoutSpace(pausedAllSentence(contact.phone, 'th'));
  for (const print of await copied()) expect(print).not.toContain(sentence);
  await database.recall.create({
    data: {
      ...{ clinicId, prescriptionId, versionNumber: 1, cause: 'patient', tier: 'stop' },
      ...{ findings: [], paused: [], holdsAll: true, foundAt: new Date() },
    },
  });
  const prints = await copied();
  expect(prints.length).toBeGreaterThan(0);
  for (const print of prints) expect(print).toContain(sentence);
});

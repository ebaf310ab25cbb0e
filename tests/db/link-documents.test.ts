import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Db, db } from '@/lib/db/client';
import { revokeLink } from '@/lib/db/link-acts';
import { shortCodeOf } from '@/lib/db/link-token';
import { env } from '@/lib/env';
import { WORDS } from '@/lib/handout/words';
import { EXERCISES } from '@/tests/support/content';
import { issuedCourse } from '@/tests/support/issued-course';
import { send, visit } from '@/tests/support/link-visit';

vi.mock('react-dom/server', async () =>
  (await import('@/tests/support/stand-in-framework')).reactDomServer(),
);

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-documents-`);

/** Prints are drawn in tests of their own. */
Object.assign(globalThis, {
  khayapPrintPool: { run: async () => Buffer.from('%PDF-1.7'), close: async () => undefined },
});

const PATIENT = { name: 'Canary Patient', hospitalNumber: 'CANARY-1', birthDate: '1992-05-01' };
const BORN = { day: '1', month: '5', year: '1992' };
const GETS = [
  ...['', '/session', '/session?lang=en', '?v=1', '/handout.pdf', '/handout.pdf?lang=both'],
  ...['/calendar.ics', '/manifest.webmanifest', '/gate', `/pictures/${'f'.repeat(64)}`],
  ...['/opened', '/log', '/day', '/hurts', '/screen', '/not-mine'],
];

let database: Db;
let living: Awaited<ReturnType<typeof issuedCourse>>;
/** Another patient's, which was ended. */
let ended: typeof living;
beforeAll(async () => {
  database = await db();
  const now = new Date();
  living = await issuedCourse(database, now, PATIENT);
  ended = await issuedCourse(database, now, {
    ...PATIENT,
    hospitalNumber: 'CANARY-2',
    by: living.actor,
  });
  await revokeLink(database, ended.actor, { patientId: ended.patientId, now });
});

const codeOf = ({ token }: typeof living) => shortCodeOf(token, env().linkKey);

/** Every kind of page that a link can lead to. */
async function listPages(): Promise<[name: string, Response][]> {
  const { token } = living;
  const pages: [string, Response][] = [
    ['the list', await visit(`/h/${token}`)],
    ['the session', await visit(`/h/${token}/session?lang=en`)],
    ['what was not saved', await send(`/h/${token}/day`, { pain: 'x' })],
    ['the short address', await visit('/d/01234567')],
    ['a wrong birth date', await send('/d/01234567', BORN)],
    ['no such link', await visit('/h/guess')],
    ['a link that ended', await visit(`/h/${ended.token}`)],
  ];
  const { clinicId } = living.actor;
  for (const gate of ['birth-date', 'code']) {
    await database.clinic.update({ where: { id: clinicId }, data: { gate } });
    pages.push([`the gate, ${gate}`, await visit(`/h/${token}`)]);
  }
  await database.clinic.update({ where: { id: clinicId }, data: { gate: 'none' } });
  return pages;
}

test('a patient’s page may do this in the browser and nothing more', async () => {
  for (const [name, page] of await listPages()) {
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy.replaceAll(/ 'sha256-[\w+/=]{44}'/g, ' HASH').split('; '), name).toEqual([
      "default-src 'none'",
      "style-src 'self' HASH HASH",
      "script-src 'self'",
      "img-src 'self'",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types khayap',
    ]);
    expect(page.headers.get('cache-control'), name).toBe('private, no-store');
    expect(page.headers.get('referrer-policy'), name).toBe('same-origin');
    expect(page.headers.get('x-robots-tag'), name).toBe('noindex, nofollow, noarchive');
  }
});

const OUR_SCRIPT = '<script type="module" src="/handout.js">';
const isInline = (tag: string) =>
  /\s(style|on[a-z]+)=/i.test(tag) || (/^<script/i.test(tag) && tag !== OUR_SCRIPT);

test('no patient’s page has a style, a script or a handler of its own that the policy would stop', async () => {
  for (const [name, page] of await listPages()) {
    const policy = page.headers.get('content-security-policy') ?? '';
    const html = await page.text();
    expect(html, name).toContain('<!doctype html>');
    const tags = html.replaceAll(/<style>[^<]*<\/style>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
    const inline = tags.filter(isInline);
    expect(inline, name).toEqual([]);
    expect(html.match(/<script[^>]*>[^<]+/g), name).toBeNull();
    const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = '']) => text);
    expect(styles, name).toHaveLength(1);
    for (const text of styles) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy, name).toContain(`'sha256-${hash}'`);
    }
  }
});

test('the files of a link have neutral names, and their headers name nobody', async () => {
  const disposition = async (file: string) => {
    const { headers } = await visit(`/h/${living.token}/${file}`);
    expect(JSON.stringify([...headers])).not.toMatch(/canary/i);
    return headers.get('content-disposition');
  };
  expect(await disposition('handout.pdf')).toBe('inline; filename="home-exercises.pdf"');
  expect(await disposition('calendar.ics')).toBe('attachment; filename="home-exercises.ics"');
});

/** All that the use of a link can change. */
const everythingOf = async () => ({
  links: await database.link.findMany({ orderBy: { id: 'asc' } }),
  acts: await database.auditEvent.count(),
  days: await database.dayLog.count(),
  exercises: await database.exerciseLog.count(),
  reports: await database.patientReport.count(),
});

test('fetching counts and changes nothing, whatever the address; a touch of the page counts', async () => {
  const before = await everythingOf();
  for (const { token } of [living, ended]) {
    for (const rest of GETS) {
      expect((await visit(`/h/${token}${rest}`)).status, rest).toBeLessThan(500);
    }
  }
  await visit(`/d/${codeOf(living)}`);
  expect(await everythingOf()).toEqual(before);

  const headers = { accept: 'application/json' };
  const told = await visit(`/h/${living.token}/opened`, { method: 'POST', headers });
  expect(await told.json()).toEqual({ status: 'saved' });
  const after = await everythingOf();
  expect(after.acts).toBe(before.acts + 1);
  expect(await database.link.findFirst({ where: { opens: 1 } })).toMatchObject({
    id: living.link.id,
  });
});

test('a link that ended shows no patient and no exercise, whichever way somebody comes and whatever they know', async () => {
  const { token } = ended;
  const short = await send(`/d/${codeOf(ended)}`, BORN);
  expect(short.status).toBe(303);
  const cookie = short.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answers = [
    short,
    await visit(`/d/${codeOf(ended)}`),
    await send(`/d/${codeOf(ended)}`, { ...BORN, day: '2' }),
    await send(`/h/${token}/gate`, BORN),
    await send(`/h/${token}/opened`, {}),
    ...(await Promise.all(
      GETS.map((rest) => visit(`/h/${token}${rest}`, { headers: { cookie } })),
    )),
  ];
  const names = EXERCISES.flatMap(({ name }) => [name.en, name.th]);
  for (const answer of answers) {
    expect(answer.status).toBeGreaterThanOrEqual(300);
    const text = await answer.text();
    const told = [PATIENT.name, 'CANARY', ended.patientId, ...names];
    expect(told.filter((each) => text.includes(each))).toEqual([]);
    if (answer.status === 410) {
      expect(text).toContain(WORDS.linkEnded.en);
      expect(text).toContain(ended.actor.clinic.phone);
    }
  }
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 410).length).toBeGreaterThanOrEqual(
    GETS.length - 5,
  );
});

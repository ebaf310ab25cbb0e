import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import { type Db, openEmbedded, openPostgres } from '@/lib/db/client';
import { type IssueRequest, issuePrescription } from '@/lib/db/prescriptions';
import { env } from '@/lib/env';
import { createServerDatabase } from '@/tests/support/database';

const ROUNDS = process.env.KHAYAP_LONG ? 40 : 3;
/** Issues before the kill, which then falls anywhere within the next ones. */
const BEFORE = 8;

const folder = mkdtempSync(`${tmpdir()}/khayap-killed-`);
process.env.KHAYAP_DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Asked = { actor: Actor; request: IssueRequest };
type Said = Asked | { issued: string };

/** Kills the program without warning at any moment. @returns what it asked for and what was confirmed. */
async function issueUntilKilled(url: string | null): Promise<Said[]> {
  const { authSecret, linkKey, totpKey } = env();
  const shared = { DATABASE_URL: url ?? '', AUTH_SECRET: authSecret, TOTP_KEY: totpKey };
  const program = spawn(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'tests/support/issue-until-killed.ts'],
    {
      env: {
        ...process.env,
        KHAYAP_DATA_DIR: folder,
        ...(url && { ...shared, LINK_KEY: linkKey }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const said: Said[] = [];
  let firstAt = 0;
  for await (const line of createInterface({ input: program.stdout })) {
    const each: Said = JSON.parse(line);
    said.push(each);
    const confirmed = said.filter((one) => 'issued' in one).length;
    if (confirmed === 1) firstAt = performance.now();
    if (confirmed === BEFORE && 'issued' in each) {
      const timeOfIssue = (performance.now() - firstAt) / BEFORE;
      setTimeout(() => program.kill('SIGKILL'), 3 * Math.random() * timeOfIssue);
    }
  }
  return said;
}

async function openAgain(url: string | null): Promise<Db> {
  return url ? openPostgres(url) : openEmbedded(await PGlite.create(join(folder, 'database')));
}

/** As of one moment: the server may be committing still what it was sent before a kill. */
const countOf = (db: Db) =>
  db.$transaction(
    async (tx) => [
      await tx.prescriptionVersion.count(),
      await tx.prescription.count(),
      await tx.link.count(),
      await tx.auditEvent.count({ where: { action: 'prescription.issued' } }),
    ],
    { isolationLevel: 'RepeatableRead' },
  );

test(
  'killed at any moment it keeps every issue it confirmed and no half of one; asked again, each is there once',
  async () => {
    const url = await createServerDatabase();
    const said: Said[] = [];
    for (let round = 0; round < ROUNDS; round += 1) said.push(...(await issueUntilKilled(url)));
    const asked = said.flatMap((each) => ('request' in each ? [each] : []));
    const confirmed = said.flatMap((each) => ('issued' in each ? [each.issued] : []));

    const db = await openAgain(url);
    const versions = await db.prescriptionVersion.findMany({ select: { issueKey: true } });
    const kept = versions.map(({ issueKey }) => issueKey);
    const lost = confirmed.filter((key) => !kept.includes(key));
    expect(lost).toEqual([]);
    expect(await countOf(db)).toEqual(Array(4).fill(kept.length));

    for (const { actor, request } of asked) {
      const again = await issuePrescription(db, actor, { request, now: new Date() });
      expect(again).toMatchObject({ status: 'issued', versionNumber: 1 });
    }
    expect(await countOf(db)).toEqual(Array(4).fill(asked.length));
    await db.$disconnect();
    console.log(
      `${ROUNDS} kills: ${asked.length} asked, ${confirmed.length} confirmed, ${lost.length} lost, ` +
        `${asked.length - confirmed.length} cut off, of which ${kept.length - confirmed.length} were whole`,
    );
  },
  ROUNDS * 60_000,
);

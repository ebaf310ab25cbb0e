import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '@/lib/db/client';

const ROUNDS = process.env.KHAYAP_LONG ? 25 : 2;
const folder = mkdtempSync(`${tmpdir()}/khayap-embedded-`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function startIssuing(): ChildProcess {
  return spawn(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'tests/support/issue-until-killed.ts'],
    { env: { ...process.env, KHAYAP_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** Kills the program without warning after so many issues; @returns the keys it said were committed. */
async function issueUntilKilled(issues: number): Promise<string[]> {
  const program = startIssuing();
  const keys: string[] = [];
  for await (const line of createInterface({ input: program.stdout ?? process.stdin })) {
    keys.push(line);
    if (keys.length === issues) program.kill('SIGKILL');
  }
  return keys;
}

describe.skipIf(process.env.TEST_DATABASE_URL)('the embedded database', () => {
  test(
    'killed at any moment, it keeps every issue it confirmed and no half of one',
    async () => {
      const confirmed: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        confirmed.push(...(await issueUntilKilled(3 + (round % 5))));
      }

      const db = await openEmbedded(await PGlite.create(join(folder, 'database')));
      const versions = await db.prescriptionVersion.findMany({ select: { issueKey: true } });
      const kept = versions.map(({ issueKey }) => issueKey);
      const issued = await db.auditEvent.count({ where: { action: 'prescription.issued' } });
      expect(confirmed.filter((key) => !kept.includes(key))).toEqual([]);
      expect([await db.link.count(), await db.prescription.count(), issued]).toEqual(
        Array(3).fill(kept.length),
      );
      await db.$disconnect();
    },
    ROUNDS * 60_000,
  );

  test('a second program on the same data is refused by a sentence, and loses nothing', async () => {
    const first = startIssuing();
    await new Promise((resolve) => first.stdout?.once('data', resolve));

    const second = startIssuing();
    const sentence = await new Promise<string>((resolve) => {
      let printed = '';
      second.stderr?.on('data', (part) => {
        printed += part;
      });
      second.once('exit', () => resolve(printed));
    });

    expect(sentence).toContain(`(process ${first.pid}) is using ${folder}. Stop it first.`);
    expect(second.exitCode).not.toBe(0);

    const file = join(folder, 'beside-a-server.khayap');
    for (const command of [['make-backup.ts', file], ['renew-keys.ts'], ['verify-audit.ts']]) {
      const [script, ...rest] = command;
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--conditions=react-server', '--import=tsx', `scripts/${script}`, ...rest],
        { env: { ...process.env, KHAYAP_DATA_DIR: folder }, encoding: 'utf8' },
      );
      expect(stderr.trim()).toBe(
        `Another copy of Khayap (process ${first.pid}) is using ${folder}. Stop it first.`,
      );
      expect(status).toBe(1);
    }
    expect(existsSync(file)).toBe(false);
    first.kill('SIGKILL');
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(`${tmpdir()}/khayap-embedded-`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function startIssuing(): ChildProcess {
  return spawn(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'tests/support/issue-until-killed.ts'],
    { env: { ...process.env, KHAYAP_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

describe.skipIf(process.env.TEST_DATABASE_URL)('the embedded database', () => {
  test('a second program on the same data is refused by a sentence, and loses nothing', async () => {
    const first = startIssuing();
    await new Promise((resolve) => first.stdout?.once('data', resolve));

    const second = startIssuing();
    const sentence = await new Promise<string>((resolve) => {
      let printed = '';
      second.stderr?.on('data', (part) => {
        printed += part;
      });
      second.once('close', () => resolve(printed));
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
    await once(first, 'exit');
  });
});

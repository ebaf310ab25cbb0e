import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
      second.once('exit', () => resolve(printed));
    });

    expect(sentence).toContain(`(process ${first.pid}) is using ${folder}. Stop it first.`);
    expect(second.exitCode).not.toBe(0);
    first.kill('SIGKILL');
  });
});

import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';

/**
 * Runs a TypeScript script beside this file as the command itself: its words, its arguments, its exit code.
 *
 * @param {'install' | 'generate'} until what the script needs: `generate` where it opens the database
 */
export function runCommand(name, until = 'install') {
  prepare(until);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      '--conditions=react-server',
      `scripts/${name}`,
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, stdio: 'inherit', env: { INIT_CWD: process.cwd(), ...process.env } },
  );
  process.exit(status ?? 1);
}

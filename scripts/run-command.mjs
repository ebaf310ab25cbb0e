import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';

/** Runs a TypeScript script beside this file as the command itself: its words, its arguments, its exit code. */
export function runCommand(name) {
  prepare('install');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', `scripts/${name}`, ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit', env: { INIT_CWD: process.cwd(), ...process.env } },
  );
  process.exit(status ?? 1);
}

// `npm run mutation`: see stryker.config.mjs.
import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';

prepare('install');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);

// `npm run pictures`: stores anew how printed pages and figures look, to which the unit tests compare.
import { spawnSync } from 'node:child_process';
import { buildBundles, prepare, ROOT } from './prepare.mjs';

prepare('install');
buildBundles();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'scripts/store-pictures.ts'],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);

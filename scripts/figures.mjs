// `npm run figures`: the contact sheet of every figure, as PNG and SVG.
import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';

prepare('install');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'scripts/draw-figures.ts'],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);

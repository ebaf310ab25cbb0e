// The browser tests' own server: a demonstration that starts empty every time, and keeps what its log said.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { ROOT } from './prepare.mjs';

const folder = process.env.KHAYAP_DATA_DIR;
if (!folder) fail('KHAYAP_DATA_DIR must name the folder of the browser tests.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true, mode: 0o700 });

const demo = spawn(process.execPath, ['scripts/demo.mjs'], {
  cwd: ROOT,
  env: { ...process.env, LOG_LEVEL: 'debug' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
demo.stdout.pipe(createWriteStream(join(folder, 'server.log')));
demo.stdout.pipe(process.stdout);
process.on('SIGTERM', () => demo.kill('SIGTERM'));
process.on('SIGINT', () => demo.kill('SIGINT'));
demo.on('exit', (code) => process.exit(code ?? 1));

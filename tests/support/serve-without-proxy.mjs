// A demonstration of the same build without `proxy.ts`, for the tests that nothing leans on it. It needs a build.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from '../../scripts/prepare.mjs';

if (!process.env.KHAYAP_DATA_DIR) throw new Error('KHAYAP_DATA_DIR must name a folder of its own.');
const folder = resolve(process.env.KHAYAP_DATA_DIR);
prepare();

/** The program's own folder, in which only the build differs. */
const twin = join(folder, 'program');
rmSync(folder, { recursive: true, force: true });
mkdirSync(twin, { recursive: true });
const copied = ['scripts', '.next'];
for (const name of readdirSync(ROOT)) {
  if (name === '.git' || name === '.khayap' || copied.includes(name)) continue;
  symlinkSync(join(ROOT, name), join(twin, name));
}
cpSync(join(ROOT, 'scripts'), join(twin, 'scripts'), { recursive: true });
cpSync(join(ROOT, '.next'), join(twin, '.next'), {
  recursive: true,
  filter: (path) => !path.endsWith(`${join('.next', 'cache')}`),
});

const functions = join(twin, '.next/server/functions-config-manifest.json');
const manifest = JSON.parse(readFileSync(functions, 'utf8'));
if (!manifest.functions['/_middleware']) throw new Error('The build has no proxy to leave out.');
delete manifest.functions['/_middleware'];
writeFileSync(functions, JSON.stringify(manifest));

process.env.KHAYAP_DATA_DIR = join(folder, 'data');
await import(pathToFileURL(join(twin, 'scripts/demo.mjs')).href);

// Makes a fresh clone runnable with plain Node: install, generate, build; each only when needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from './fail.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMPS = join(ROOT, 'node_modules/.cache/khayap');
/** What `next build`, the PDF worker and the patient's browser module read. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isGood = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!isGood) {
    fail(`Khayap needs Node 20.19, 22.12 or 24 and later; this is ${process.versions.node}.`);
  }
}

/** Runs a program of node_modules in this Node; ends the process with `sentence` when it fails. */
function runOrFail(args, sentence, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) fail(sentence);
}

/** Compares the lock file with npm's own record of what it installed; other platforms' packages are optional. */
function isInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

function install() {
  if (isInstalled()) return;
  console.log('Installing packages (npm install) ...');
  const { status } = spawnSync('npm', ['install', '--no-save', '--include=dev'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('Installing packages failed: see the lines of npm above.');
}

/** What is built, and what no build reads. */
const isNoSource = (name) => name === 'generated' || /\.test\.tsx?$/.test(name);

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !isNoSource(name))
    .flatMap((name) => listFiles(join(path, name)));
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of paths.flatMap((each) => listFiles(join(ROOT, each)))) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Runs `act` unless `proof` exists and was made from the same bytes. */
function onceFor(name, { paths, proof, act }) {
  const stamp = join(STAMPS, name);
  const hash = hashOf(paths);
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh && existsSync(join(ROOT, proof))) return;
  act();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, hash);
}

function generate() {
  onceFor('generated', {
    paths: ['prisma/schema.prisma', 'package-lock.json'],
    proof: 'lib/db/generated/client.ts',
    // `generate` needs no schema engine; the stub keeps the CLI from downloading one.
    act: () =>
      runOrFail(
        ['node_modules/prisma/build/index.js', 'generate'],
        'Generating the database client failed: see above.',
        { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false' },
      ),
  });
}

/** The bundles beside the build: the PDF worker, and what a patient's browser loads. */
export function buildBundles() {
  runOrFail(['lib/pdf/build-worker.mjs'], 'Building the PDF worker failed: see above.');
  runOrFail(
    ['components/handout/browser/build.mjs'],
    "Building the patient's browser module failed: see above.",
  );
}

function build() {
  onceFor('built', {
    paths: SOURCES,
    proof: '.next/BUILD_ID',
    act: () => {
      console.log('Building ...');
      buildBundles();
      runOrFail(['node_modules/next/dist/bin/next', 'build'], 'The build failed: see above.');
    },
  });
}

/** @param {'install' | 'generate' | 'build'} until the last step to take */
export function prepare(until = 'build') {
  requireNode();
  install();
  if (until === 'install') return;
  generate();
  if (until === 'build') build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare(process.argv[2]);

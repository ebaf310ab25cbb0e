// `npm test`: gets what it needs, runs every gate and test, ends with `N passed, N failed`.
// --only lint,types,knip,unit,db,build,browser runs some of them; --long runs the long rounds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browser.mjs';
import { havePoppler } from './poppler.mjs';
import { startPostgres } from './postgres.mjs';
import { prepare, ROOT } from './prepare.mjs';

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1].split(',') : null;
const isLong = args.includes('--long');
let passed = 0;
/** Said at the end, where whoever reads only the last lines finds them. */
const failures = [];
const notRun = [];
let startedAt = performance.now();

/** Where the server's clock may stand; nothing may hang on it. Each part runs in another, a long run in all three. */
const ZONES = {
  unit: 'America/Los_Angeles',
  embedded: 'Asia/Bangkok',
  postgres: 'America/Los_Angeles',
  browser: 'UTC',
};
const zonesOf = (part) => (isLong ? [...new Set(Object.values(ZONES))] : [ZONES[part]]);

const wants = (name) => only === null || only.includes(name);

function run(program, programArgs, env = {}) {
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...programArgs], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

function count(name, newlyPassed, failed) {
  passed += newlyPassed;
  failures.push(...failed);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  startedAt = performance.now();
  console.log(`--- ${name}: ${newlyPassed} passed, ${failed.length} failed, in ${seconds} s`);
}

/** A gate passes or fails as one. */
function gate(name, check) {
  if (!wants(name)) return;
  console.log(`\n=== ${name}`);
  const isGreen = check();
  count(name, isGreen ? 1 : 0, isGreen ? [] : [name]);
}

function lineOf(path, title, message = '') {
  const firstLine = stripVTControlCharacters(message).split('\n')[0].slice(0, 300);
  return `${relative(ROOT, path)} > ${title}: ${firstLine}`;
}

/** A run that ended badly though no test of it failed, or that left no report, counts as one failure. */
function countTests(name, { isGreen, passed: newlyPassed, failed }) {
  const isUnexplained = newlyPassed === undefined || (!isGreen && failed.length === 0);
  count(name, newlyPassed ?? 0, isUnexplained ? [`${name}: failed outside any test`] : failed);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A file that cannot be loaded counts as one failure. */
function failuresOfFile({ name: path, status, message, assertionResults }) {
  const broken = assertionResults.filter((each) => each.status === 'failed');
  if (status === 'failed' && broken.length === 0) return [lineOf(path, 'not loaded', message)];
  return broken.map(({ fullName, failureMessages }) => lineOf(path, fullName, failureMessages[0]));
}

function vitest(name, project, env = {}) {
  console.log(`\n=== ${name}`);
  const file = join(ROOT, 'node_modules/.cache/khayap', `${project}.json`);
  rmSync(file, { force: true });
  const isGreen = run(
    'vitest/vitest.mjs',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  const report = readReport(file);
  countTests(name, {
    isGreen,
    passed: report?.numPassedTests,
    failed: report?.testResults.flatMap(failuresOfFile) ?? [],
  });
}

function unit() {
  if (!wants('unit')) return;
  if (!havePoppler()) {
    notRun.push('the PDF read by poppler (get it with: apt-get install poppler-utils)');
  }
  for (const TZ of zonesOf('unit')) {
    vitest(`unit tests in ${TZ}`, 'unit', { TZ, ...(isLong ? { KHAYAP_LONG: '1' } : {}) });
  }
}

async function database() {
  if (!wants('db')) return;
  const isLongEnv = isLong ? { KHAYAP_LONG: '1' } : {};
  for (const TZ of zonesOf('embedded')) {
    vitest(`database tests on the embedded database in ${TZ}`, 'db', { TZ, ...isLongEnv });
  }
  const postgres = await startPostgres();
  if (!postgres) {
    notRun.push('database tests on PostgreSQL (get it with: apt-get install postgresql)');
    return;
  }
  try {
    const TZ = ZONES.postgres;
    const env = { TZ, ...isLongEnv, TEST_DATABASE_URL: postgres.url };
    vitest(`database tests on ${postgres.version} in ${TZ}`, 'db', env);
  } finally {
    await postgres.stop();
  }
}

/** A test that passed only when it was tried again is a failure here. */
function failuresOfSuite({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => results.find(({ error }) => error)?.error.message)
      .map((message) => lineOf(join(ROOT, 'tests/e2e', file), title, message)),
  );
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

/** Each file of which something was skipped, with its reason. */
function skippedOfSuite({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => annotations.find(({ type }) => type === 'skip')?.description)
      .map((reason) => `tests/e2e/${file}: ${reason ?? 'skipped'}`),
  );
  return [...own, ...suites.flatMap(skippedOfSuite)];
}

async function browser() {
  if (!wants('browser')) return;
  console.log('\n=== browser tests');
  const chromium = await findBrowser();
  if (!chromium) {
    const line = 'browser tests: no Chromium can be found or installed (set CHROMIUM_PATH)';
    return count('browser tests', 0, [line]);
  }
  console.log(`with ${chromium}`);
  const file = join(ROOT, 'node_modules/.cache/khayap/browser.json');
  rmSync(file, { force: true });
  const isGreen = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    TZ: ZONES.browser,
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file);
  notRun.push(...new Set(report?.suites.flatMap(skippedOfSuite)));
  countTests('browser tests', {
    isGreen,
    passed: report?.stats.expected,
    failed: report?.suites.flatMap(failuresOfSuite) ?? [],
  });
}

prepare('generate');
gate('lint', () => run('@biomejs/biome/bin/biome', ['check', '.']));
gate('types', () => {
  const isTyped = run('next/dist/bin/next', ['typegen']);
  return run('typescript/bin/tsc', ['--noEmit', '--incremental', 'false']) && isTyped;
});
gate('knip', () => run('knip/bin/knip.js', []));
unit();
await database();
gate(
  'build',
  () =>
    spawnSync(process.execPath, ['scripts/prepare.mjs'], { cwd: ROOT, stdio: 'inherit' }).status ===
    0,
);
await browser();

for (const line of failures) console.log(`failed: ${line}`);
for (const line of notRun) console.log(`not run: ${line}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

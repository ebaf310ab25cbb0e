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
const total = { passed: 0, failed: 0 };
const notRun = [];
/** Said again at the end, where whoever reads only the last lines finds them. */
const failures = [];

const wants = (name) => only === null || only.includes(name);

function run(program, programArgs, env = {}) {
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...programArgs], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`--- ${name}: ${passed} passed, ${failed} failed`);
}

/** A gate passes or fails as one. */
function gate(name, check) {
  if (!wants(name)) return;
  console.log(`\n=== ${name}`);
  const isGreen = check();
  if (!isGreen) failures.push(name);
  count(name, ...(isGreen ? [1, 0] : [0, 1]));
}

function noteFailure(path, title, message = '') {
  const firstLine = stripVTControlCharacters(message).split('\n')[0].slice(0, 300);
  failures.push(`${relative(ROOT, path)} > ${title}: ${firstLine}`);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A file that cannot be loaded, or a crash without a report, counts as one failure. */
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
  if (!report) {
    failures.push(`${name}: ended without a report`);
    return count(name, 0, 1);
  }
  for (const { name: path, status, message, assertionResults } of report.testResults) {
    const broken = assertionResults.filter((each) => each.status === 'failed');
    for (const { fullName, failureMessages } of broken)
      noteFailure(path, fullName, failureMessages[0]);
    if (status === 'failed' && broken.length === 0)
      noteFailure(path, 'could not be loaded', message);
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  count(name, report.numPassedTests, failed === 0 && !isGreen ? 1 : failed);
}

function unit() {
  if (!wants('unit')) return;
  if (!havePoppler()) {
    notRun.push('the PDF read by poppler (get it with: apt-get install poppler-utils)');
  }
  vitest('unit tests', 'unit', isLong ? { KHAYAP_LONG: '1' } : {});
}

async function database() {
  if (!wants('db')) return;
  const isLongEnv = isLong ? { KHAYAP_LONG: '1' } : {};
  vitest('database tests on the embedded database', 'db', isLongEnv);
  const postgres = await startPostgres();
  if (!postgres) {
    notRun.push('database tests on PostgreSQL (get it with: apt-get install postgresql)');
    return;
  }
  try {
    vitest(`database tests on ${postgres.version}`, 'db', {
      ...isLongEnv,
      TEST_DATABASE_URL: postgres.url,
    });
  } finally {
    await postgres.stop();
  }
}

/** A test that passed only when it was tried again is a failure here. */
function noteBrowserFailures(suites) {
  for (const { specs = [], suites: inner = [] } of suites) {
    for (const { file, title, tests } of specs) {
      const broken = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
      for (const { results } of broken) {
        const { error } = results.find((each) => each.error) ?? {};
        noteFailure(join(ROOT, 'tests/e2e', file), title, error?.message);
      }
    }
    noteBrowserFailures(inner);
  }
}

async function browser() {
  if (!wants('browser')) return;
  console.log('\n=== browser tests');
  const chromium = await findBrowser();
  if (!chromium) {
    failures.push('browser tests: no Chromium can be found or installed (set CHROMIUM_PATH)');
    return count('browser tests', 0, 1);
  }
  console.log(`with ${chromium}`);
  const file = join(ROOT, 'node_modules/.cache/khayap/browser.json');
  rmSync(file, { force: true });
  const isGreen = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file);
  if (!report) {
    failures.push('browser tests: ended without a report');
    return count('browser tests', 0, 1);
  }
  const { stats, suites } = report;
  noteBrowserFailures(suites);
  const failed = stats.unexpected + stats.flaky;
  count('browser tests', stats.expected, failed === 0 && !isGreen ? 1 : failed);
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
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { findBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/prepare.mjs';

const NEXT = 'node_modules/next/dist/bin/next';
const RIVALS = 'bench/rival-pages';
const RIVAL_PORT = 3249;
/** Of a prerendered page, and of a dynamic one. */
const TARGETS = { prerendered: 0.4, dynamic: 3 };
const LIGHTHOUSE = 'lighthouse@12.8.2';
/** Lighthouse itself asks for five: one run on a busy machine says little. */
const RUNS = 5;
const SCORES = { performance: 99, accessibility: 100, 'best-practices': 100 };
/** Bytes that the first view transfers. */
const FIRST_VIEW = 120_000;

async function requestsPerSecond(url) {
  await autocannon({ url, connections: 10, duration: 2 });
  const { requests, non2xx, errors } = await autocannon({ url, connections: 10, duration: 8 });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} answers were not 200`);
  return requests.average;
}

/** The same page as two of the framework's own, on a server of their own. */
async function withRivals(act) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const built = spawnSync(process.execPath, [NEXT, 'build', RIVALS], { cwd: ROOT, env });
  if (built.status !== 0) throw new Error(`The rivals were not built:\n${built.stderr}`);
  const args = [NEXT, 'start', RIVALS, '-p', String(RIVAL_PORT), '-H', '127.0.0.1'];
  const server = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 2] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await new Promise((resolve) => {
      server.stdout.on('data', (part) => String(part).includes('Ready') && resolve());
    });
    return await act(`http://127.0.0.1:${RIVAL_PORT}`);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(`${ROOT}${RIVALS}/.next`, { recursive: true, force: true });
  }
}

/** Requests a second of the patient's page, its link looked up each time, against the framework's own two ways. */
async function measureRivals(handoutUrl) {
  await withRivals(async (rivals) => {
    for (const [name, target] of Object.entries(TARGETS)) {
      const rival = await requestsPerSecond(`${rivals}/${name}`);
      const page = await requestsPerSecond(handoutUrl);
      const ratio = page / rival;
      console.log(
        `handout page / the same page ${name}: ${ratio.toFixed(2)} (${page.toFixed(0)} against ${rival.toFixed(0)} requests/s)` +
          (ratio >= target ? '' : `: missed, the target is ${target}`),
      );
    }
  });
}

/** Of a tool that only this bench needs, kept outside the project's own packages. */
function lighthouseCli() {
  const folder = `${ROOT}node_modules/.cache/khayap/lighthouse`;
  const cli = `${folder}/node_modules/lighthouse/cli/index.js`;
  if (existsSync(cli)) return cli;
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, LIGHTHOUSE];
  if (spawnSync('npm', args, { cwd: folder, stdio: 'inherit' }).status !== 0) {
    throw new Error('Lighthouse was not installed.');
  }
  return cli;
}

async function runLighthouse(url) {
  const file = `${ROOT}node_modules/.cache/khayap/lighthouse/report.json`;
  const args = [
    lighthouseCli(),
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${Object.keys(SCORES)}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const env = { ...process.env, CHROME_PATH: await findBrowser() };
  // It now and then misses the start of its own trace, and asks to be run again.
  const run = () => spawnSync(process.execPath, args, { cwd: ROOT, env });
  const first = run();
  const { status, stderr } = first.status === 0 ? first : run();
  if (status !== 0) throw new Error(`Lighthouse failed:\n${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Lighthouse as a slow phone sees the page, the middle one of five runs, and the bytes of its first view. */
async function measureOnPhone(name, url) {
  const reports = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await runLighthouse(url));
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  const { categories, audits } = reports[(RUNS - 1) / 2];
  for (const [category, target] of Object.entries(SCORES)) {
    const score = Math.round(categories[category].score * 100);
    const scores = reports.map((report) => Math.round(report.categories[category].score * 100));
    const failed = categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
      .map(({ id }) => id);
    console.log(
      `Lighthouse on a phone, ${name}, ${category}: ${score} (${scores})` +
        (score >= target ? '' : `: missed, the target is ${target} (${failed})`),
    );
  }
  const bytes = audits['total-byte-weight'].numericValue;
  console.log(
    `first view, ${name}: ${(bytes / 1000).toFixed(1)} kB transferred` +
      (bytes <= FIRST_VIEW ? '' : `: missed, the target is ${FIRST_VIEW / 1000} kB`),
  );
}

/** The patient's page with three exercises in requests, and that with four on a phone. */
export async function measureServer({ url, handoutUrl, handoutUrls }) {
  await measureRivals(handoutUrl);
  const script = Buffer.from(await (await fetch(`${url}/handout.js`)).arrayBuffer());
  console.log(`script of the patient's page: ${(gzipSync(script).length / 1000).toFixed(1)} kB`);
  const four = handoutUrls.at(-1);
  await measureOnPhone('four exercises', four);
  await measureOnPhone('session', `${four}/session`);
}

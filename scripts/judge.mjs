// `npm run judge`: what judges from elsewhere say of the demonstration on 127.0.0.1, into dist/judge/.
// A judge that is not installed is named as not run, never as passed. Axe judges in the browser tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { prepare, ROOT } from './prepare.mjs';
import { readPort } from './serve.mjs';
import { withDemo } from './with-demo.mjs';

const folder = join(ROOT, 'dist/judge');
mkdirSync(folder, { recursive: true });
prepare();

/** Ours: as long as somebody waits for a judge of the forms; `KHAYAP_JUDGE_SECONDS` gives another. */
const MOST_SECONDS = Number(process.env.KHAYAP_JUDGE_SECONDS ?? 1200);

/** What runs in Node, see `judge-pages.ts`; and the cookies of who is signed in. */
function judgePages(demo) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/judge-pages.ts', JSON.stringify(demo)],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  );
  if (status !== 0) fail('The pages could not be judged: see above.');
  return JSON.parse(stdout);
}

/** A program of the system. What it said lies beside the report, to be read. */
function judgeWith(program, who, args) {
  const name = `${program}-${who}`;
  const { status, stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: MOST_SECONDS * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1e8,
  });
  if (error?.code === 'ENOENT') {
    return { judge: name, outcome: `not run: get it with apt-get install ${program}` };
  }
  writeFileSync(join(folder, `${name}.txt`), stdout ?? '');
  const end = error ? `not whole: ended after ${MOST_SECONDS} s` : `ended with ${status}`;
  return { judge: name, outcome: `${end}; read ${name}.txt` };
}

const verdicts = await withDemo(readPort(), (demo) => {
  const { verdicts: ofPages, session } = judgePages(demo);
  // Without the first of these the forms refuse all that is sent.
  const headers = ['Sec-Fetch-Site: same-origin'];
  const visitors = [
    ['signed-out', headers],
    ['signed-in', [...headers, `Cookie: ${session}`]],
  ];
  return [
    ...ofPages,
    ...visitors.flatMap(([who, sent]) => [
      judgeWith('wapiti', who, [
        ...['-u', `${demo.url}/`, '--scope', 'domain', '--flush-session', '-f', 'txt'],
        ...['-o', join(folder, `wapiti-${who}-report.txt`)],
        ...['--max-scan-time', String(Math.floor(MOST_SECONDS * 0.8))],
        ...sent.flatMap((each) => ['-H', each]),
      ]),
      judgeWith('sqlmap', who, [
        ...['-u', `${demo.url}/patients?q=a`, '--crawl=2', '--forms', '--batch', '--smart'],
        ...['--level=2', '--flush-session', `--headers=${sent.join('\n')}`],
      ]),
    ]),
    { judge: 'mdn-http-observatory', outcome: 'not run: one of its packages asks for Node 22' },
  ];
});
const lines = verdicts.map(({ judge, outcome, found = [] }) =>
  [`## ${judge}`, outcome, ...found.map((each) => `- ${each}`)].join('\n'),
);
writeFileSync(join(folder, 'report.md'), `# What the judges say\n\n${lines.join('\n\n')}\n`);
for (const { judge, outcome } of verdicts) console.log(`${judge}: ${outcome}`);
console.log(join(folder, 'report.md'));
process.exit(verdicts.some(({ found }) => found?.length) ? 1 : 0);

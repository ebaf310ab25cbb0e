// `npm run judge`: what judges from elsewhere say of the demonstration on 127.0.0.1, into dist/judge/.
// A judge that is not installed is named as not run, never as passed. Axe judges in the browser tests.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSievingFront } from './fronts.mjs';
import { judgeWithSqlmap, judgeWithWapiti } from './judge-forms.mjs';
import { judgeHttps } from './judge-https.mjs';
import { prepare, ROOT } from './prepare.mjs';
import { readPort } from './serve.mjs';
import { withDemo } from './with-demo.mjs';

const folder = join(ROOT, 'dist/judge');
mkdirSync(folder, { recursive: true });
prepare();

/** What a script beside this one prints. */
async function ask(script, given) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', `scripts/${script}`, JSON.stringify(given)],
    { cwd: ROOT, maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}

/** Everything but https, at a front that holds back the one form that would sign the judge out. */
async function judgeDemo(port) {
  let leaveId = '';
  const front = await startSievingFront({
    port: port + 1,
    target: `http://127.0.0.1:${port}`,
    isHeldBack: (body) => leaveId !== '' && body.includes(leaveId),
  });
  const judge = async (demo) => {
    const { url } = front;
    const { pathname } = new URL(demo.handoutUrl);
    const handoutUrl = `${url}${pathname}`;
    const { verdicts, session, patient } = await ask('judge-pages.ts', {
      ...demo,
      url,
      handoutUrl,
    });
    const token = pathname.split('/').at(-1);
    const pages = ['', '/prescribe', '/review', '/edit', '/data', '/access', '/merge'];
    const starts = [handoutUrl, ...pages.map((page) => `${url}/patients/${patient}${page}`)];
    for (const [who, cookie] of [
      ['signed-out', ''],
      ['signed-in', session],
    ]) {
      const asked = await ask('judge-requests.ts', { url, token, patient, cookie });
      leaveId = asked.leaveId;
      verdicts.push(await judgeWithSqlmap(who, { requests: asked.requests, folder }));
      // Without the first of these the forms refuse all that is sent.
      const headers = ['Sec-Fetch-Site: same-origin', ...(cookie ? [`Cookie: ${cookie}`] : [])];
      verdicts.push(await judgeWithWapiti(who, { url, starts, headers, folder }));
    }
    const { status } = await fetch(`${url}/api/session`, { headers: { Cookie: session } });
    const outcome = status === 200 ? 'was signed in to the end' : 'WAS SIGNED OUT on the way';
    return [
      ...verdicts,
      { judge: 'whoever judged', outcome, found: status === 200 ? [] : [outcome] },
    ];
  };
  try {
    return await withDemo(port, judge, front.url);
  } finally {
    front.end();
  }
}

const port = readPort();
const verdicts = [...(await judgeHttps(port, folder)), ...(await judgeDemo(port))];
const lines = verdicts.map(({ judge, outcome, found = [] }) =>
  [`## ${judge}`, outcome, ...found.map((each) => `- ${each}`)].join('\n'),
);
writeFileSync(join(folder, 'report.md'), `# What the judges say\n\n${lines.join('\n\n')}\n`);
for (const { judge, outcome } of verdicts) console.log(`${judge}: ${outcome}`);
console.log(join(folder, 'report.md'));
process.exit(verdicts.some(({ found }) => found?.length) ? 1 : 0);

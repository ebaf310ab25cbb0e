// `npm run judge`: what judges from elsewhere say of the demonstration on 127.0.0.1, into dist/judge/.
// A judge that is not installed is named as not run, never as passed. Axe judges further states of the screens in the
// browser tests.
// Behind it, those as whom the forms are judged: `npm run judge -- "signed out" administrator`. Nobody named: all three.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './browser.mjs';
import { startSievingFront } from './fronts.mjs';
import { judgeWithSqlmap, judgeWithWapiti } from './judge-forms.mjs';
import { judgeHttps } from './judge-https.mjs';
import { signIn } from './judge-sign-in.mjs';
import { prepare, ROOT } from './prepare.mjs';
import { readPort } from './serve.mjs';
import { withDemo } from './with-demo.mjs';

const VISITORS = ['signed out', 'physiatrist', 'administrator'];
const named = process.argv.slice(2);
const unknown = named.find((who) => !VISITORS.includes(who));
if (unknown) {
  console.error(`Nobody is called ${unknown}. There are: ${VISITORS.join(', ')}.`);
  process.exit(1);
}
const isNamed = (who) => named.length === 0 || named.includes(who);
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
    const browserPath = await findBrowser();
    const { verdicts, judging, patient } = await ask('judge-pages.ts', {
      ...demo,
      url,
      handoutUrl,
    });
    verdicts.push(await ask('judge-axe.ts', { ...demo, url, judging, browserPath }));
    const token = pathname.split('/').at(-1);
    for (const { who, screens } of judging) {
      if (!isNamed(who)) {
        verdicts.push({ judge: `the forms, ${who}`, outcome: 'not run: not named' });
        continue;
      }
      // Each anew: an hour of the one before would have ended the next one's session.
      const cookie = who === 'signed out' ? '' : await signIn({ ...demo, url }, who);
      const asked = await ask('judge-requests.ts', { url, token, patient, cookie });
      leaveId = asked.leaveId;
      verdicts.push(await judgeWithSqlmap(who, { requests: asked.requests, folder }));
      // Without the first of these the forms refuse all that is sent.
      const headers = ['Sec-Fetch-Site: same-origin', ...(cookie ? [`Cookie: ${cookie}`] : [])];
      const starts = screens.map((address) => `${url}${address}`);
      // The screens of a clinic lead to each other: what lies beyond a step is the same again, of other patients.
      const reach = cookie ? ['-d', '1', '--max-links-per-page', '12'] : [];
      verdicts.push(await judgeWithWapiti(who, { url, starts, reach, headers, folder }));
      if (cookie) verdicts.push(await judgeStay(who, { url, cookie }));
    }
    return verdicts;
  };
  try {
    return await withDemo(port, judge, front.url);
  } finally {
    front.end();
  }
}

/** Whoever was signed out on the way has judged the sign-in alone. */
async function judgeStay(who, { url, cookie }) {
  const { status } = await fetch(`${url}/api/session`, { headers: { Cookie: cookie } });
  const outcome = status === 200 ? 'signed in to the end' : 'SIGNED OUT on the way';
  return { judge: `the ${who} who judged`, outcome, found: status === 200 ? [] : [outcome] };
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

import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Ours: as long as somebody waits for one judge of the forms; `KHAYAP_JUDGE_SECONDS` gives another. */
const MOST_SECONDS = Number(process.env.KHAYAP_JUDGE_SECONDS ?? 900);

/** As a shell says it. */
const NO_SUCH_PROGRAM = 127;

/** Without `ssrf`, `xxe` and `wapp`, which ask a server elsewhere, and lists of other people's files. */
const WAPITI_MODULES = [
  ...['backup', 'blindsql', 'cookieflags', 'crlf', 'csp', 'csrf', 'exec', 'file', 'htaccess'],
  ...['http_headers', 'methods', 'permanentxss', 'redirect', 'shellshock', 'sql', 'xss'],
];

/** What it says of every page, and why that does not stand. */
const WAPITI_DOES_NOT_STAND = {
  'X-Frame-Options is not set': 'frame-ancestors of the policy says it, to every browser in use',
  'X-XSS-Protection is not set': 'no browser in use reads it, and in old ones it opened holes',
  'Lack of anti CSRF token':
    'what another site sends is known by Sec-Fetch-Site or Origin and refused, see 3.5.1 in docs/security.md',
};

/** Runs a program of the system; what it said is added to `file`. `null`: it is not installed. */
async function run(program, args, file) {
  const options = { timeout: MOST_SECONDS * 1000, killSignal: 'SIGKILL', maxBuffer: 1e9 };
  const started = promisify(execFile)(program, args, options);
  started.child.stdin.end();
  const { stdout, stderr, code, signal } = await started.catch((error) => error);
  if (code === 'ENOENT' || code === NO_SUCH_PROGRAM) return null;
  appendFileSync(file, `${stdout}${stderr}`);
  return { said: stdout, isWhole: !code && !signal };
}

/** @returns the file, with nothing in it. */
function startFile(folder, name) {
  const file = join(folder, name);
  writeFileSync(file, '');
  return file;
}

const notRun = (judge, program) => ({
  judge,
  outcome: `not run: get it with apt-get install ${program}`,
});
const wholeness = (isWhole) => (isWhole ? '' : ', NOT WHOLE: it was ended, or ended with an error');

/** Wapiti plays with every form and address it finds on the screens it is given, and as far from there as `reach` says. */
export async function judgeWithWapiti(who, { url, starts, reach, headers, folder }) {
  const judge = `wapiti, ${who}`;
  const report = join(folder, `wapiti ${who}.json`);
  const file = startFile(folder, `wapiti ${who}.txt`);
  rmSync(report, { force: true });
  const ran = await run(
    'wapiti',
    [
      ...['-u', `${url}/`, ...starts.flatMap((each) => ['-s', each]), '--scope', 'domain'],
      ...reach,
      ...['--flush-session', '-m', WAPITI_MODULES.join(','), '-f', 'json', '-o', report],
      ...['--max-scan-time', String(MOST_SECONDS - 60)],
      ...headers.flatMap((each) => ['-H', each]),
    ],
    file,
  );
  if (!ran) return notRun(judge, 'wapiti');
  if (!existsSync(report)) return { judge, outcome: 'not run: it wrote no report' };
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8'));
  const all = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, each]) =>
    each.map(({ info, method, path, parameter }) => ({ kind, info, method, path, parameter })),
  );
  const found = all.filter(({ info }) => !(info in WAPITI_DOES_NOT_STAND));
  const [addresses = '?'] = /found (\d+) URLs and forms/.exec(ran.said)?.slice(1) ?? [];
  const put = [...new Set(all.map(({ info }) => info))]
    .filter((info) => info in WAPITI_DOES_NOT_STAND)
    .map((info) => `${info}: does not stand, ${WAPITI_DOES_NOT_STAND[info]}`);
  return {
    judge,
    outcome: [
      `${addresses} addresses and forms, ${found.length} findings${wholeness(ran.isWhole)}`,
      ...put,
    ].join('; '),
    found: found.map(
      ({ kind, info, method, path, parameter }) =>
        `${kind}: ${info} [${method} ${path} ${parameter ?? ''}]`,
    ),
  };
}

/** Sqlmap plays with every field of every request. One run for each: it takes equal names for one field. */
export async function judgeWithSqlmap(who, { requests, folder }) {
  const judge = `sqlmap, ${who}`;
  const file = startFile(folder, `sqlmap ${who}.txt`);
  const asked = join(folder, 'request.txt');
  const found = [];
  let [fields, broken] = [0, 0];
  for (const [name, request] of Object.entries(requests)) {
    writeFileSync(asked, request);
    const words = [
      ...['sqlmap', '-r', asked, '--batch', '--smart', '--level=2', '--flush-session'],
      ...['--disable-coloring', '--ignore-code=401', '--skip=Cookie,User-Agent,Referer'],
      ...['--output-dir', join(folder, 'sqlmap')],
    ];
    // Anything but a terminal as its input would be read for addresses: `script` makes one.
    const line = words.map((word) => `'${word}'`).join(' ');
    const ran = await run('script', ['--quiet', '--return', '--command', line, '/dev/null'], file);
    if (!ran) return notRun(judge, 'sqlmap');
    if (!/^\[\*\] ending @/m.test(ran.said)) broken += 1;
    fields += ran.said.match(/testing if .* parameter .* is dynamic/g)?.length ?? 0;
    const holes =
      ran.said.match(/^Parameter: .*|.*(appears to be .*injectable|is vulnerable).*/gm) ?? [];
    found.push(...holes.map((each) => `${name}: ${each}`));
    // What it sends is never the server's failure.
    const failures = /^5\d\d \(.*\) - \d+ times$/m.exec(ran.said);
    if (failures) found.push(`${name}: answered ${failures[0]}`);
  }
  const count = Object.keys(requests).length;
  return {
    judge,
    outcome: `${count} requests, ${fields} fields, ${found.length} findings${wholeness(!broken)}`,
    found,
  };
}

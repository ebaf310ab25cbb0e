import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

const taken = createServer();
let takenPort: string;

beforeAll(async () => {
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  takenPort = String((taken.address() as AddressInfo).port);
});

afterAll(() => taken.close());

const OLD_NODE = encodeURIComponent(
  "Object.defineProperty(process.versions, 'node', { value: '18.19.0' })",
);

/** Without a port of their own they would never come as far as their refusal. */
const anyPort = { PORT: '29183', KHAYAP_DATA_DIR: 'node_modules/.cache' };

test.each<[what: string, env: () => Record<string, string>, sentence: RegExp]>([
  ['a port that is taken', () => ({ PORT: takenPort }), /Port \d+ is taken: set PORT/],
  ['a port that is none', () => ({ PORT: 'three' }), /PORT must be a whole number/],
  [
    'a data directory nobody can write',
    () => ({ ...anyPort, KHAYAP_DATA_DIR: 'package.json/data' }),
    /cannot be written \(ENOTDIR\): set KHAYAP_DATA_DIR/,
  ],
  [
    'a real database',
    () => ({ ...anyPort, DATABASE_URL: 'postgres://127.0.0.1/clinic' }),
    /never touches a real database/,
  ],
  [
    'a Node that is too old',
    () => ({ ...anyPort, NODE_OPTIONS: `--import=data:text/javascript,${OLD_NODE}` }),
    /needs Node 20\.19, 22\.12 or 24 and later; this is 18\.19\.0/,
  ],
])('`npm run demo` with %s says so in one sentence and ends', async (_what, env, sentence) => {
  const demo = spawn(process.execPath, ['scripts/demo.mjs'], {
    env: { ...process.env, ...env() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  demo.stdout.on('data', (part) => {
    said += part;
  });
  demo.stderr.on('data', (part) => {
    said += part;
  });
  const [code] = await once(demo, 'close');
  expect(said.trim()).toMatch(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(code).not.toBe(0);
});

test.each<[what: string, command: string[], code: number, said: RegExp]>([
  ['a case', ['check-case', 'docs/cases/older-back.json'], 0, /^Outcome: contraindicated/],
  [
    'the raw answer to a case',
    ['check-case', 'docs/cases/after-birth.json', '--json', '--today', '2026-11-24'],
    0,
    /^\{\n {2}"knowledgeVersion"/,
  ],
  [
    'a case that is refused',
    ['check-case', 'package.json'],
    2,
    /^patient: This field is required\. \(required\)/m,
  ],
  ['a case that is no JSON', ['check-case', 'LICENSE'], 1, /^LICENSE is not JSON: /],
  ['a case nobody can read', ['check-case', 'x.json'], 1, /^x\.json cannot be read \(ENOENT\)/],
  ['no case', ['check-case'], 1, /^npm run check:case -- file\.json/],
  [
    'a day that is none',
    ['check-case', 'LICENSE', '--today', '24-11-2026'],
    1,
    /^--today must be a day/,
  ],
  ['the content', ['knowledge'], 0, /^Knowledge [\s\S]+\nNo errors\.\n$/],
  ['a backup without a file', ['backup'], 1, /^npm run backup -- file: the file must not exist/],
  ['a restore without a file', ['restore'], 1, /^npm run restore -- file: a file that/],
  ['a restore of nothing', ['restore', 'x.khayap'], 1, /x\.khayap cannot be read \(ENOENT\)/],
  ['a restore of something else', ['restore', 'LICENSE'], 1, /^The file is damaged, cut short or/],
  ['a change without Thai words', ['knowledge', '--publish', 'x'], 1, /^npm run knowledge \[/],
])('the command for %s answers and ends', (_what, [script, ...rest], code, said) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.mjs`, ...rest],
    { encoding: 'utf8' },
  );
  expect(stdout + stderr).toMatch(said);
  expect(status).toBe(code);
});

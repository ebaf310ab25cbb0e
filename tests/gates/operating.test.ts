import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'docs/operating';
const FILES = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const PAGES = FILES.filter((file) => file.endsWith('.md'));

/** Of the product, as `lib/env.ts` names them, and HOST of the start command. */
const KNOWN = new Set([
  ...[...readFileSync('lib/env.ts', 'utf8').matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name),
  ...(readFileSync('scripts/start.mjs', 'utf8').includes('process.env.HOST') ? ['HOST'] : []),
]);

/** Words of the files that look like variables of the product and are none. */
const OTHERS = [
  'CMD',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'RUN',
  'USER',
  'VOLUME',
  'WORKDIR',
];

test.each(FILES)('%s names no variable that the product does not read', (file) => {
  const named = [...read(file).matchAll(/\b([A-Z][A-Z]+(?:_[A-Z]+)*)=|`([A-Z]+(?:_[A-Z]+)+)`/g)]
    .map(([, set, said]) => set ?? said ?? '')
    .filter((name) => !OTHERS.includes(name));
  expect(named.filter((name) => !KNOWN.has(name))).toEqual([]);
});

test('every secret and address of a real deployment is spoken of', () => {
  const deploy = read('deploy.md');
  const needed = [
    'PUBLIC_URL',
    'DATABASE_URL',
    'KHAYAP_DATA_DIR',
    'AUTH_SECRET',
    'LINK_KEY',
    'TOTP_KEY',
  ];
  expect(needed.filter((name) => !deploy.includes(`${name}=`))).toEqual([]);
});

test.each(PAGES)('%s names commands, files and pages that exist', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = [...read(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...read(file).matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
  const tests = [...read(file).matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path ?? '');
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['Caddyfile', 'nginx.conf'])(
  '%s keeps links out of the log and takes nobody’s word for an address',
  (file) => {
    const text = read(file);
    expect(text).toMatch(/X-Forwarded-For (\{remote_host\}|\$remote_addr)/);
    expect(text).toMatch(/\^\/\((\?:h\|d|\?<kind>\[hd\])\)/);
    expect(text).toContain('127.0.0.1:3000');
  },
);

test('Caddy has one log, which holds neither an address with a link nor where an answer leads', () => {
  const text = read('Caddyfile');
  const [, ofAll = ''] = /^\tlog default \{\n([\s\S]*?)^\t\}/m.exec(text) ?? [];
  const filtered = [...ofAll.matchAll(/^\t{4}(\S+) (regexp|delete)/gm)].map(([, field]) => field);
  expect(filtered).toEqual([
    'request>uri',
    'request>headers>Cookie',
    'request>headers>Authorization',
    'request>headers>Referer',
    'resp_headers',
  ]);
  const [, pattern = '', kept = ''] = /request>uri regexp (\S+) (\S+)/.exec(ofAll) ?? [];
  const written = (uri: string) => uri.replaceAll(new RegExp(pattern, 'g'), kept);
  expect(written('/h/secret/session?lang=th')).toBe('/h/-/session?-');
  expect(written('/d/secret')).toBe('/d/-');
  expect(written('/patients?search=secret')).toBe('/patients?-');
  // A log of its own would be one without the filter.
  expect(text.match(/^\s*log\b.*$/gm)?.map((line) => line.trim())).toEqual([
    'log default {',
    'log',
  ]);
});

test('nginx writes addresses by its own format only, and none beside an error', () => {
  const servers = read('nginx.conf')
    .split(/^server \{$/m)
    .slice(1);
  expect(servers).toHaveLength(2);
  for (const server of servers) {
    const logs = [...server.matchAll(/^\s+((?:access|error)_log) (.*);$/gm)].map(
      ([, ...each]) => each,
    );
    expect(Object.fromEntries(logs)).toEqual({
      access_log: expect.stringMatching(/^off$| khayap$/),
      error_log: '/dev/null emerg',
    });
  }
});

test('an image is built without the data and keys of the machine, and without what is made anew', () => {
  const left = readFileSync('.dockerignore', 'utf8').split('\n');
  const never = ['.khayap', '**/.env*', '*.khayap', '.git', 'node_modules', '.next', 'dist'];
  expect(never.filter((path) => !left.includes(path))).toEqual([]);
  expect(left.filter((line) => line.startsWith('!'))).toEqual([]);
});

test.each(['khayap.service', 'Containerfile'])(
  '%s starts the server with node itself, so that a stop reaches it',
  (file) => {
    const start = /^(?:ExecStart=|CMD )(.*)$/gm;
    const lines = [...read(file).matchAll(start)].map(([, line]) => line ?? '');
    expect(lines.at(-1)).toMatch(/node"?,? "?scripts\/start\.mjs/);
    expect(existsSync('scripts/start.mjs')).toBe(true);
  },
);

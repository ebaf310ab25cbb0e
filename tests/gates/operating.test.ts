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

test.each(['khayap.service', 'Containerfile'])(
  '%s starts the server with node itself, so that a stop reaches it',
  (file) => {
    const start = /^(?:ExecStart=|CMD )(.*)$/gm;
    const lines = [...read(file).matchAll(start)].map(([, line]) => line ?? '');
    expect(lines.at(-1)).toMatch(/node"?,? "?scripts\/start\.mjs/);
    expect(existsSync('scripts/start.mjs')).toBe(true);
  },
);

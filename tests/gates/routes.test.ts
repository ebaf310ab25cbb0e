import { readdirSync, readFileSync } from 'node:fs';
import {
  PHASE_DEVELOPMENT_SERVER,
  PHASE_PRODUCTION_BUILD,
  PHASE_PRODUCTION_SERVER,
} from 'next/constants';
import { expect, test } from 'vitest';
import configOf from '@/next.config';
import { ACTIONS } from '@/tests/support/actions';
import { ROUTES, WRITES } from '@/tests/support/routes';

/** `app/(clinic)/patients/[id]/page.tsx` -> `/patients/[id]`. */
function addressOf(file: string): string {
  const folders = file.split('/').slice(1, -1);
  return `/${folders.filter((name) => !name.startsWith('(')).join('/')}`;
}

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !file.includes('/generated/'));
}

const sources = ['app', 'components', 'lib']
  .flatMap((folder) => listFiles(folder, /\.tsx?$/))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const actions = sources
  .filter(({ source }) => /^\s*['"]use server['"]/m.test(source))
  .flatMap(({ file, source }) =>
    [...source.matchAll(/export async function (\w+)[\s\S]*?\n\}/g)].map(([body, name]) => ({
      name: `${file} ${name}`,
      body,
    })),
  );

test('every page and route stands in the table of who may see what', () => {
  const files = listFiles('app', /\/(page\.tsx|route\.tsx?)$/);
  expect(files.map(addressOf).sort()).toEqual(Object.keys(ROUTES).sort());
});

test('every route that takes what is sent stands in the table of who may send', () => {
  const METHODS = /export (?:async )?(?:function|const) (POST|PUT|PATCH|DELETE)\b/g;
  const writes = listFiles('app', /\/route\.tsx?$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(METHODS)].map(
      ([, method]) => `${method} ${addressOf(file)}`,
    ),
  );
  expect(writes.sort()).toEqual(
    Object.keys(WRITES)
      .map((route) => `POST ${route}`)
      .sort(),
  );
});

test('every route that takes what is sent says that a failure of it is the server’s', () => {
  const TAKES = /= answering\b|await requireSameOrigin\(\)|noteTaken\(\)/;
  const silent = listFiles('app', /\/route\.tsx?$/).filter((file) => {
    const source = readFileSync(file, 'utf8');
    return /\bPOST\b/.test(source) && !TAKES.test(source);
  });
  expect(silent).toEqual([]);
});

test.each([
  [PHASE_PRODUCTION_BUILD, false],
  [PHASE_PRODUCTION_SERVER, false],
  [PHASE_DEVELOPMENT_SERVER, true],
])('in %s pages for who writes the code are there: %s', (phase, isThere) => {
  expect(listFiles('app', /\/page\.dev\.tsx$/)).not.toEqual([]);
  expect(configOf(phase).pageExtensions?.includes('dev.tsx')).toBe(isThere);
});

test('every server action stands in the table', () => {
  expect(actions.map(({ name }) => name).sort()).toEqual(Object.keys(ACTIONS).sort());
});

test.each([
  ['who is there', /await (requireActor|findActor(Unseen)?|findSignedIn|findConfirmed)\(/],
  ['from which site', /await requireSameOrigin\(\)/],
])('every server action of staff asks %s', (_what, question) => {
  const careless = actions.filter(
    ({ name, body }) => ACTIONS[name]?.for !== 'public' && !question.test(body),
  );
  expect(careless.map(({ name }) => name)).toEqual([]);
});

test('what a server action is sent is read by what logs that it does not fit', () => {
  const READS = /\.(?:safeParse|parse|safeParseAsync|parseAsync)\(/;
  expect(actions.filter(({ body }) => READS.test(body)).map(({ name }) => name)).toEqual([]);
});

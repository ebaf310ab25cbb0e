import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { version?: string; license?: string; resolved?: string };
const LOCKED: Record<string, Package> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

/** Known holes below these. */
const FLOORS: Record<string, string> = {
  next: '16.4.5',
  'next-auth': '4.24.15',
  nodemailer: '8.0.5',
};

const weigh = (version: string) =>
  version
    .split(/[.-]/)
    .slice(0, 3)
    .reduce((sum, part) => sum * 100_000 + Number(part), 0);

test.each(Object.entries(FLOORS))('every locked %s is at least %s', (name, floor) => {
  for (const [path, { version = '0.0.0' }] of Object.entries(LOCKED)) {
    if (path.endsWith(`node_modules/${name}`)) {
      expect(weigh(version), `${path} ${version}`).toBeGreaterThanOrEqual(weigh(floor));
    }
  }
});

test('our own packages are pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  );
  expect(loose).toEqual([]);
});

test('no package is under the AGPL', () => {
  const agpl = Object.entries(LOCKED).filter(([, { license }]) => /AGPL/.test(String(license)));
  expect(agpl).toEqual([]);
});

test('the lock file names no host to download from', () => {
  expect(Object.values(LOCKED).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, readLockedPackages } from '@/tests/support/locked-packages';

const LOCKED = readLockedPackages();
const { dependencies, devDependencies, overrides } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

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
  const found = LOCKED.filter((each) => nameOf(each) === name);
  expect(found).not.toEqual([]);
  for (const [path, { version }] of found) {
    expect(weigh(version), `${path} ${version}`).toBeGreaterThanOrEqual(weigh(floor));
  }
});

test('our own packages are pinned to one version', () => {
  const pins = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides });
  const loose = pins.filter(
    ([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('what is locked is what is pinned', () => {
  const locked = new Map(LOCKED.map(([path, { version }]) => [path, version]));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(locked.get(`node_modules/${name}`), name).toBe(version);
  }
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { nameOf, readLockedPackages } from '@/tests/support/locked-packages';

const LOCKED = readLockedPackages();
const namesOf = (found: typeof LOCKED) => [...new Set(found.map(nameOf))].sort();

test('every locked package is held by a hash of its archive', () => {
  const bare = LOCKED.filter(
    ([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'),
  );
  expect(bare).toEqual([]);
});

test('the lock file names no host, folder or repository to load from', () => {
  expect(LOCKED.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('a machine of any kind can install exactly what is locked, as operators do', () => {
  const folder = mkdtempSync(`${tmpdir()}/khayap-locked-`);
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(file, `${folder}/${file}`);
  }
  const args = ['ci', '--dry-run', '--offline', '--include=dev'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

/**
 * They fetch or build what their archives, or those of their optional packages, hold already; the
 * schema engine of Prisma is not used.
 */
const WITH_INSTALL_SCRIPTS = [
  '@parcel/watcher',
  '@prisma/engines',
  '@swc/core',
  'esbuild',
  'prisma',
];

test('the packages that would run a script when they are installed are known', () => {
  const found = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(namesOf(found)).toEqual(WITH_INSTALL_SCRIPTS);
});

/** So every other test runs on what was installed without a script. */
test('no script runs when packages are installed, neither theirs nor ours', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([]);
});

/** Apache-2.0 can be given on with all of them: the MPL and EPL cover their own files, the LGPL a library beside ours. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'EPL-2.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** They state none; their LICENSE files hold the words of the MIT licence. */
const READ_BY_HAND = ['png-js', 'seq-queue'];

test('every package is under a licence of which we know that it fits', () => {
  const unfit = LOCKED.filter(
    ([, { license = '' }]) =>
      !license.split(/[()]| AND | OR | and /).every((part) => part === '' || LICENCES.has(part)) ||
      license === '',
  );
  expect(namesOf(unfit)).toEqual(READ_BY_HAND);
});

test('the bill of packages names every locked one with its hash', () => {
  const file = `${mkdtempSync(`${tmpdir()}/khayap-sbom-`)}/sbom.json`;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs', file], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Map<string, object[]>(
    components.map((each: { 'bom-ref': string; hashes?: object[] }) => [
      each['bom-ref'],
      each.hashes ?? [],
    ]),
  );
  for (const each of LOCKED) {
    const [, { version, integrity }] = each;
    const hashes = listed.get(`${nameOf(each)}@${version}`);
    expect(hashes, each[0]).toBeDefined();
    if (integrity) expect(hashes, each[0]).not.toEqual([]);
  }
});

import { readFileSync } from 'node:fs';

export type LockedPackage = {
  /** Given where the folder bears another name. */
  name?: string;
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  /** It comes inside the archive of the package above it, whose hash holds it too. */
  inBundle?: boolean;
};

/** Every package of the lock file by its place under `node_modules`; our own is not among them. */
export function readLockedPackages(): [path: string, locked: LockedPackage][] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries<LockedPackage>(packages).filter(([path]) => path !== '');
}

/** `node_modules/a/node_modules/@b/c` -> `@b/c`. */
export function nameOf([path, { name }]: [string, LockedPackage]): string {
  return name ?? path.split('node_modules/').at(-1) ?? path;
}

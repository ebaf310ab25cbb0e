import { execFileSync } from 'node:child_process';

const BUNDLES = ['lib/pdf/build-worker.mjs', 'components/handout/browser/build.mjs'];

/** Once before the unit tests, which read and run the same bundles as the server. */
export default function buildBundles(): void {
  for (const build of BUNDLES) execFileSync(process.execPath, [build], { stdio: 'inherit' });
}

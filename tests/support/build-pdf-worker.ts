import { execFileSync } from 'node:child_process';

/** Once before the unit tests, which draw with the same bundle as the server. */
export default function buildPdfWorker(): void {
  execFileSync(process.execPath, ['lib/pdf/build-worker.mjs'], { stdio: 'inherit' });
}

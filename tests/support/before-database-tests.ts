import { execFileSync } from 'node:child_process';

/** Once: making a database takes seconds, loading a made one less than one. */
export default function makeTemplate(): void {
  if (process.env.TEST_DATABASE_URL) return;
  const args = ['--conditions=react-server', '--import=tsx', 'tests/support/make-template.ts'];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}

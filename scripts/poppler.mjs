// Poppler, a second reader for the tests of the PDF.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isHere = () => spawnSync('pdftotext', ['-v']).status === 0;

/** @returns {boolean} whether `pdftotext` can be run now */
export function havePoppler() {
  if (isHere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('No poppler here; root on Debian: trying `apt-get install -y poppler-utils` ...');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return isHere();
}

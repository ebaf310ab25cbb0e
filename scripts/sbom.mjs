// `npm run sbom`: every package of the lock file with its version, hash and licence, as CycloneDX
// JSON in dist/sbom.cdx.json. `-- file` writes it elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from './fail.mjs';
import { ROOT, requireNode } from './prepare.mjs';

requireNode();
const file = process.argv[2] ? resolve(process.argv[2]) : join(ROOT, 'dist/sbom.cdx.json');
const { status, stdout } = spawnSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-type=application', '--sbom-format=cyclonedx'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  },
);
if (status !== 0) fail('npm could not list the packages: see the lines of npm above.');

const bill = JSON.parse(stdout);
// npm writes the name of the folder.
bill.metadata.component.name = 'khayap';
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages: ${file}`);

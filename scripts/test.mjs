// Installs what is missing, then types and unit tests; ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

if (!existsSync('node_modules') && !run('npm', ['ci'])) process.exit(1);
const typed = run('node', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false']);
run('node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=node_modules/.unit.json']);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('node_modules/.unit.json', 'utf8'));
const failed = numFailedTests + (typed ? 0 : 1);
console.log(`${numPassedTests + (typed ? 1 : 0)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// `npm run check:case -- file.json`: what the check answers to the body in the file, with rule ids.
// --today YYYY-MM-DD another day; --json the raw answer; --th in Thai. Exit 2: the input is refused.
import { runCommand } from './run-command.mjs';

runCommand('print-case.ts');

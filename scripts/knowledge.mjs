// `npm run knowledge`: what is wrong and what is odd in the clinical content; see docs/knowledge.md.
// -- --publish ["what changed" "the same in Thai"] adds new ids and writes the changelog.
import { runCommand } from './run-command.mjs';

runCommand('report-knowledge.ts');

// `npm run backup -- file`: everything in the database as one file; the keys are not in it.
import { runCommand } from './run-command.mjs';

runCommand('make-backup.ts', 'generate');

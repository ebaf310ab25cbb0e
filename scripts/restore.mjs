// `npm run restore -- file`: fills an empty database from a backup, or says why not.
import { runCommand } from './run-command.mjs';

runCommand('restore-backup.ts', 'generate');

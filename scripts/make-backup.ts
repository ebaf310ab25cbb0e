import { withConnection } from '@/lib/db/connection';
import { sendBackup, writeBackup } from '@/lib/db/write-backup';
import { findKeys } from '@/lib/env';
import { readFileArgument, runAndExit } from './read-command';

const USAGE =
  'npm run backup -- file: the file must not exist yet, such as clinic-2026-11-30.khayap';

async function run(): Promise<void> {
  const file = readFileArgument(USAGE);
  const { tables } = await withConnection((connection) =>
    writeBackup(file, (target) =>
      sendBackup(connection, { keys: findKeys(), now: new Date() }, target),
    ),
  );
  const rows = tables.reduce((sum, [, count]) => sum + count, 0);
  console.log(`${file} holds ${rows} rows of ${tables.length} tables.
It holds health data: store it encrypted. LINK_KEY and TOTP_KEY are not in it and a restore needs them:
keep a copy of them somewhere else.`);
}

runAndExit(run);

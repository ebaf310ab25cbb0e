import { db } from '@/lib/db/client';
import { withConnection } from '@/lib/db/connection';
import { readMigrations } from '@/lib/db/migrate';
import {
  countRevived,
  examineBackup,
  type RestoreRefusal,
  restoreBackup,
} from '@/lib/db/restore-backup';
import { verifyAudit } from '@/lib/db/verify-audit';
import { findKeys } from '@/lib/env';
import { readFileArgument, refuse, runAndExit } from './read-command';

const USAGE = 'npm run restore -- file: a file that `npm run backup` made';

function sentenceOf(refusal: RestoreRefusal): string {
  switch (refusal.status) {
    case 'damaged':
      return 'The file is damaged, cut short or no backup of Khayap. Nothing was changed.';
    case 'keys-missing':
      return `The backup was made with another ${refusal.names.join(' and ')}: without it the links and second factors in it cannot be opened.
Set it as a variable, or put its file into the data directory (link-key, totp-key), and try again. Nothing was changed.`;
    case 'newer-release':
      return `The backup is of a later release (${refusal.migration}): install that one first. Nothing was changed.`;
    case 'not-empty':
      return 'The database holds something already: restore into an empty one. Nothing was changed.';
    case 'set-up-later':
      return 'The database was set up by a later release than the backup’s: give one without any tables. Nothing was changed.';
    default:
      return refusal satisfies never;
  }
}

async function run(): Promise<void> {
  const file = readFileArgument(USAGE);
  const migrations = readMigrations();
  const examined = await examineBackup(file, { keys: findKeys(), migrations }).catch(
    ({ code }: NodeJS.ErrnoException) => refuse(`${file} cannot be read (${code}).`),
  );
  if (examined.status !== 'good') refuse(sentenceOf(examined));

  const { manifest } = examined;
  const answer = await withConnection((connection) =>
    restoreBackup(connection, { file, manifest, migrations }),
  );
  if (answer.status !== 'restored') refuse(sentenceOf(answer));
  const rows = manifest.tables.reduce((sum, [, count]) => sum + count, 0);
  console.log(`Restored ${rows} rows as of ${manifest.madeAt}. Everybody signs in again.`);

  const database = await db();
  const { links, apiTokens, people } = await countRevived(database, new Date());
  console.log(`As on that day again; end anew what was ended since:
- ${links} patients' links work (Patients: revoke the link)
- ${apiTokens} API tokens work (Settings: revoke the token)
- ${people} people may sign in (People: disable who has left)
Recovery codes are void: everybody makes new ones under Your profile. Erase again whoever was erased since.`);
  const broken = (await verifyAudit(database)).filter(({ fault }) => fault !== null);
  await database.$disconnect();
  if (broken.length === 0) {
    console.log('The audit of every clinic holds.');
    return;
  }
  refuse('The audit does not hold, as in the backup itself: see npm run audit:verify.');
}

runAndExit(run);

import { db } from '@/lib/db/client';
import { renewKeys } from '@/lib/db/renew-keys';
import { refuse, runAndExit } from './read-command';

async function run(): Promise<void> {
  const database = await db();
  const { links, seeds, unreadable } = await renewKeys(database);
  await database.$disconnect();
  console.log(`Sealed anew: ${links} links, ${seeds} second factors.`);
  if (unreadable > 0) {
    refuse(`${unreadable} are sealed with a key that is neither the present one nor the one before.
Keep LINK_KEY_BEFORE and TOTP_KEY_BEFORE, set them to the keys those were made with, and run this again.`);
  }
  console.log(
    'LINK_KEY_BEFORE and TOTP_KEY_BEFORE are needed no more, except for backups made before.',
  );
}

runAndExit(run);

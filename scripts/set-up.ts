import { db } from '@/lib/db/client';
import { prepareSetUp } from '@/lib/db/set-up';

/** Prints a fresh one-time token, or `null` once there is an administrator. */
async function run(): Promise<void> {
  const database = await db();
  console.log(JSON.stringify({ setUpToken: await prepareSetUp(database, new Date()) }));
  await database.$disconnect();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

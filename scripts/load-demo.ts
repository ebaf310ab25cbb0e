import { db } from '@/lib/db/client';
import { loadDemo } from '@/prisma/demo';

/** Calendar day in the clinic's time zone; the demo's dates are relative to it. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(new Date());

async function run(): Promise<void> {
  const database = await db();
  console.log(JSON.stringify(await loadDemo(database, today)));
  await database.$disconnect();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

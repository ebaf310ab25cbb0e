import { db } from '@/lib/db/client';
import { clinicDay } from '@/lib/patient/clinic-day';
import { loadDemo } from '@/prisma/demo';

async function run(): Promise<void> {
  const database = await db();
  console.log(JSON.stringify(await loadDemo(database, clinicDay(new Date()))));
  await database.$disconnect();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

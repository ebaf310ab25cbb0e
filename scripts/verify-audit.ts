import { db } from '@/lib/db/client';
import { verifyAudit } from '@/lib/db/verify-audit';

/** Prints every clinic's chain as it holds. */
async function run(): Promise<void> {
  const database = await db();
  console.log(JSON.stringify(await verifyAudit(database)));
  await database.$disconnect();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

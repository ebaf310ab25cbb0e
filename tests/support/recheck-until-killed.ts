import { db } from '@/lib/db/client';
import { addClinicRule } from '@/lib/db/clinic-rules';
import { runDueRechecks } from '@/lib/db/run-rechecks';
import { clinicWith } from './database';
import { issuedCourse } from './issued-course';
import { STRAIN_RULE } from './strain-rule';

/** A program of its own: issues to five patients, adds a rule that concerns them all, and prints each step of the run. */
async function run(): Promise<void> {
  const database = await db();
  const now = new Date();
  const by = await clinicWith(database, 'physiatrist');
  for (let count = 0; count < 5; count += 1) await issuedCourse(database, now, { by });
  await addClinicRule(database, by, { request: STRAIN_RULE, now });
  const isStopping = () => {
    console.log('step');
    return false;
  };
  await runDueRechecks(database, { now: () => now, isStopping });
}

void run();

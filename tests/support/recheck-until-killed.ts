import { db } from '@/lib/db/client';
import { addClinicRule } from '@/lib/db/clinic-rules';
import { runDueRechecks } from '@/lib/db/run-rechecks';
import { clinicWith } from './database';
import { issuedCourse } from './issued-course';
import { STRAIN_RULE } from './strain-rule';

/** A program of its own: issues to five patients, adds a rule that concerns them all, and prints each step of the run and stands still at the fourth, for whoever reads late. */
async function run(): Promise<void> {
  const database = await db();
  const now = new Date();
  const by = await clinicWith(database, 'physiatrist');
  for (let count = 0; count < 5; count += 1) await issuedCourse(database, now, { by });
  await addClinicRule(database, by, { request: STRAIN_RULE, now });
  let steps = 0;
  const isStopping = () => {
    console.log('step');
    steps += 1;
    if (steps === 4) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return false;
  };
  await runDueRechecks(database, { now: () => now, isStopping });
}

void run();

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openThreadPool } from '@/lib/pdf/thread-pool';
import { handoutFor } from '@/tests/support/handouts';
import { unknownPatient } from '@/tests/support/patient-input';

const EARLY = 50;
const MANY = 500;
/** More than this between the early and the last would be a leak. */
const MOST_GROWTH = 1.1;
/** Readings of each side: the process takes and gives back memory in large pieces. */
const READINGS = 25;

const url = 'http://127.0.0.1/h/0123456789abcdefghjkmnpqrstvwxyz';
const variants = ['EX01-b', 'EX09-a', 'EX12-a'];
// As the server draws them, one thread beside the process.
const pool = openThreadPool({
  filename: `${process.cwd()}/dist/pdf-worker.mjs`,
  mostThreads: 1,
  longestQueue: 1,
  timeLimit: 60_000,
});
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const early: number[] = [];
const late: number[] = [];
for (let drawn = 1; drawn <= MANY; drawn += 1) {
  const patient = { ...unknownPatient(), name: `Somchai ${drawn}` };
  await pool.run({ handout: handoutFor({ variants, language: 'th', patient }), options: { url } });
  // What this process itself left lying is not the thread's.
  collect();
  const { rss } = process.memoryUsage();
  if (drawn > EARLY - READINGS && drawn <= EARLY) early.push(rss);
  if (drawn > MANY - READINGS) late.push(rss);
}
await pool.close();
const [before = 0, after = 0] = [early, late].map(
  (readings) => readings.sort((a, b) => a - b)[Math.floor(READINGS / 2)] ?? 0,
);
const growth = after / before;
console.log(
  `memory after ${MANY} PDFs / after ${EARLY}: ${growth.toFixed(2)}` +
    `${growth > MOST_GROWTH ? ` (MISSED ${MOST_GROWTH})` : ''} ` +
    `(${Math.round(after / 1e6)} against ${Math.round(before / 1e6)} MB)`,
);

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { hashPassword } from '@/lib/auth/passwords';
import { signIn } from '@/lib/auth/sign-in';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-bench-`);

const ROUNDS = 60;
const WARM_UP = 5;
/** More than this between the two medians could be told from outside. */
const MOST_DIFFERENCE = 0.05;

const db = await emptyDatabase();
const { userId: id } = await clinicWith(db, 'physiatrist');
const email = 'somebody@clinic.example';
const passwordHash = await hashPassword('a pass phrase of the clinic');
await db.user.update({ where: { id }, data: { email, passwordHash } });

const times = { somebody: [] as number[], nobody: [] as number[] };
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  const emails = { somebody: email, nobody: `nobody-${round}@clinic.example` };
  for (const who of ['somebody', 'nobody'] as const) {
    // The counts of failures are not what is measured.
    await db.rateLimiterFlexible.deleteMany();
    const start = performance.now();
    const given = { email: emails[who], address: '192.0.2.1', password: 'another pass phrase' };
    const { status } = await signIn(db, given, new Date());
    if (status !== 'wrong-credentials') throw new Error(status);
    if (round >= 0) times[who].push(performance.now() - start);
  }
}
const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const [somebody, nobody] = [median(times.somebody), median(times.nobody)];
const ratio = nobody / somebody;
console.log(
  `sign-in of nobody / with a wrong password: ${ratio.toFixed(3)} (${nobody.toFixed(1)} against ${somebody.toFixed(1)} ms)` +
    (Math.abs(ratio - 1) <= MOST_DIFFERENCE
      ? ''
      : `: missed, the target is 1 ± ${MOST_DIFFERENCE}`),
);
process.exit(0);

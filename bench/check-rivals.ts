import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual } from 'node:util';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { BYTES_AT_MOST, bytesInBrowser, SCREENS } from './browser-bytes';
import { inventPrescriptions } from './invented-prescriptions';
import { assessInFull, type Fired, firedByUs, PATIENTS, TODAY } from './rival-cases';
import { firedByJsonRules } from './rival-json-rules';
import { firedByCompiledZen, firedByZen } from './rival-zen';

type Rival = {
  name: string;
  fired: (facts: PatientFacts) => Promise<Fired>;
  /** How many times as long as ours it should take. */
  target: number;
  rounds: number;
};

const RIVALS: Rival[] = [
  { name: 'json-rules-engine', fired: firedByJsonRules, target: 1000, rounds: 5 },
  { name: 'zen-engine', fired: firedByZen, target: 150, rounds: 30 },
  { name: 'zen-engine, table compiled ahead', fired: firedByCompiledZen, target: 150, rounds: 30 },
];

/** Ours is so much shorter that it is timed more often. */
const OURS_A_ROUND = 50;
const WARM_UP = 300;
const PRESCRIPTIONS = 100_000;

const median = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** What a rival fires on one patient must be what we fire, or the comparison is of nothing. */
async function requireSame({ name, fired }: Rival, facts: PatientFacts): Promise<void> {
  const [ours, theirs] = [firedByUs(facts), await fired(facts)];
  const other = Object.keys(ours).find((id) => !isDeepStrictEqual(ours[id], theirs[id]));
  if (other === undefined) return;
  throw new Error(`${name} fires [${theirs[other]}] on ${other}, we fire [${ours[other]}]`);
}

/**
 * Median milliseconds for one patient, in turns, so that a busy machine slows both alike. Each of ours is timed by
 * itself: the first ones of a round pay for clearing up after the rival.
 */
async function timeAgainst({ fired, rounds }: Rival, facts: PatientFacts) {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const time = async (times: number[], act: () => unknown) => {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round += 1) {
    await time(theirs, () => fired(facts));
    for (let turn = 0; turn < OURS_A_ROUND; turn += 1) await time(ours, () => assessInFull(facts));
  }
  return { ours: median(ours), theirs: median(theirs) };
}

async function compareRivals(): Promise<void> {
  for (let turn = 0; turn < WARM_UP; turn += 1) {
    for (const facts of PATIENTS) assessInFull(facts);
  }
  for (const rival of RIVALS) {
    for (const facts of PATIENTS) {
      await requireSame(rival, facts);
      const { ours, theirs } = await timeAgainst(rival, facts);
      const conditions = facts.factors.length;
      const ratio = Math.round(theirs / ours);
      const verdict = ratio >= rival.target ? 'met' : 'missed';
      console.log(
        `${rival.name} / full assessment, ${conditions} conditions: ${ratio} (${theirs.toFixed(1)} against ${ours.toFixed(3)} ms; target ${rival.target} ${verdict})`,
      );
    }
  }
}

function recheckMany(): void {
  const start = performance.now();
  let findings = 0;
  for (const { facts, entries, activities } of inventPrescriptions(PRESCRIPTIONS)) {
    const { targets } = checkProgram(assessPatient(facts, TODAY), entries, activities);
    findings += targets.reduce((sum, target) => sum + target.findings.length, 0);
  }
  const perThousand = (performance.now() - start) / (PRESCRIPTIONS / 1000);
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `${PRESCRIPTIONS} prescriptions checked again, ${findings} findings: ${perThousand.toFixed(0)} ms per thousand, ${megabytes.toFixed(0)} MB resident`,
  );
}

/** @returns whether every screen is small enough. */
function weighScreens(): boolean {
  const weights = SCREENS.map(({ who, facts }) => ({ who, bytes: bytesInBrowser(facts, TODAY) }));
  for (const { who, bytes } of weights) {
    console.log(
      `sent to the browser for ${who}: ${(bytes / 1000).toFixed(1)} kB gzipped of ${BYTES_AT_MOST / 1000}`,
    );
  }
  return weights.every(({ bytes }) => bytes <= BYTES_AT_MOST);
}

await compareRivals();
recheckMany();
if (!weighScreens()) process.exit(1);

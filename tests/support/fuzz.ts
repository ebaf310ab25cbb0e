import { inspect } from 'node:util';
import fc from 'fast-check';

/** `npm run test:long` asks many more, and others every time. */
const isLong = Boolean(process.env.KHAYAP_LONG);

/** Of one clinic's data, of a database's words, of where in the program something broke. */
export const TELLING = /\bat \S+ \(?\S+:\d+:\d+|PrismaClient|SELECT |relation "|violates/;

export const shown = (value: unknown): string =>
  inspect(value, { depth: 12, maxStringLength: null, maxArrayLength: null });

/** Asks so often. @returns what failed, with the case that did; empty when all is well. */
export async function troubleWith<Case>(
  name: string,
  { runs, cases }: { runs: number; cases: fc.Arbitrary<Case> },
  ask: (each: Case) => Promise<void>,
): Promise<string[]> {
  const outcome = await fc.check(fc.asyncProperty(cases, ask), {
    numRuns: isLong ? runs * 25 : runs,
    endOnFailure: true,
    ...(isLong ? {} : { seed: 20261130 }),
  });
  if (!outcome.failed) return [];
  const [sent] = outcome.counterexample ?? [];
  return [`${name} ${shown(sent).slice(0, 2_000)}: ${outcome.errorInstance}`];
}

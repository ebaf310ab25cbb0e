import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ACTIONS } from '@/tests/support/actions';
import { troubleWith } from '@/tests/support/fuzz';
import { strangeValue, strayFrom } from '@/tests/support/strange-values';

const CASES = 4_000;
/** Ours: a form of the largest patient is read in a few thousandths; this bears a busy machine. */
const MOST_MS = 500;
const SOME_ID = '01930000-0000-7000-8000-00000000dead';

/** Where a schema of ours is given on; what a file keeps to itself is read by its own action or route. */
const DECLARED =
  /export const (\w+)(?:: z\.\w+(?:<[^=]+>)?)? = (?:z\s*\.|\w+\s*\.(?:refine|extend|and|transform|pipe)|PlainText)/g;

const files = ['app', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|generated\//.test(file));

type Named = { name: string; schema: z.ZodType };

async function listSchemas(): Promise<Named[]> {
  const found: Named[] = [];
  for (const file of files) {
    const names = [...readFileSync(file, 'utf8').matchAll(DECLARED)].map(([, name = '']) => name);
    if (names.length === 0) continue;
    const module = await import(/* @vite-ignore */ resolve(file));
    for (const name of names) {
      if (module[name] instanceof z.ZodType)
        found.push({ name: `${file} ${name}`, schema: module[name] });
    }
  }
  return found;
}

/** Good ones of what the actions take, so that some cases come far. */
const good = Object.values(ACTIONS)
  .flatMap(({ args }) => args(SOME_ID))
  .filter((each) => !(each instanceof FormData));

test('every schema answers anything with a result, in no time', async () => {
  const schemas = await listSchemas();
  expect(schemas.length).toBeGreaterThan(50);
  const runs = Math.ceil(CASES / schemas.length);
  const cases = fc.oneof(
    strangeValue([SOME_ID]),
    fc.constantFrom(...good).chain((each) => strayFrom(each, [SOME_ID])),
  );
  const trouble: string[] = [];
  for (const { name, schema } of schemas) {
    const found = await troubleWith(name, { runs, cases }, async (sent) => {
      const timed = async () => {
        const start = performance.now();
        const { success } = await schema.safeParseAsync(sent);
        expect(typeof success).toBe('boolean');
        return performance.now() - start;
      };
      // What is slow is slow again: once may be the machine.
      if ((await timed()) > MOST_MS) expect(await timed()).toBeLessThan(MOST_MS);
    });
    trouble.push(...found);
  }
  expect(trouble).toEqual([]);
}, 600_000);

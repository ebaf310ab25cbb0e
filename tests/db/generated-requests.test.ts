import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { ACTIONS } from '@/tests/support/actions';
import { shown, TELLING, troubleWith } from '@/tests/support/fuzz';
import { type GeneratedRequest, generatedRequest } from '@/tests/support/generated-request';
import { ROUTES } from '@/tests/support/routes';
import { request as asked } from '@/tests/support/stand-in-framework';
import { strayFrom, withNumbersAtEdges } from '@/tests/support/strange-values';
import { fingerprintOf, openTwoClinics, type TwoClinics } from '@/tests/support/two-clinics';

vi.mock(
  'next/headers',
  async () => (await import('@/tests/support/stand-in-framework')).nextHeaders,
);
vi.mock(
  'next-intl/server',
  async () => (await import('@/tests/support/stand-in-framework')).nextIntl,
);
vi.mock('next/server', async () => (await import('@/tests/support/stand-in-framework')).nextServer);
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
vi.mock('next/navigation', () => import('next/dist/client/components/navigation.react-server'));
vi.mock('react-dom/server', async () =>
  (await import('@/tests/support/stand-in-framework')).reactDomServer(),
);

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-generated-`);

/** With the four thousand of `input-schemas.test.ts` ten thousand a run. */
const CASES = { ofActions: 2_000, ofOthers: 2_000, ofRoutes: 2_000 };
/** Some refuse what they cannot read in a word that they have anyway. */
const REFUSAL =
  /status: '(malformed|invalid|not-allowed|not-found|undecided|no-such-colleague|number-differs|refused|wrong|failed)'/;
const OURS = ['physiatrist', 'therapist', 'administrator'] as const;
const OTHERS = ['other', 'other-administrator'] as const;
/** They answer with the patient's page to whoever has the link. */
const OPEN_BY_LINK = /\[token\]|\[code\]/;
/** The framework of the sign-in asks for the one around it; `sign-in-route.test.ts` has it. */
const NOT_OURS = '/api/auth/[...nextauth]';

let clinics: TwoClinics;

beforeAll(async () => {
  clinics = await openTwoClinics(await db(), [...OURS, ...OTHERS]);
  asked.headers = new Headers({ 'sec-fetch-site': 'same-origin' });
});

type Run = (...args: unknown[]) => Promise<unknown>;

/** Prints are drawn in tests of their own. */
Object.assign(globalThis, {
  khayapPrintPool: { run: async () => Buffer.from('%PDF-1.7'), close: async () => undefined },
});

const load = async (file: string): Promise<Record<string, Run>> =>
  import(/* @vite-ignore */ resolve(file));

async function loadAction(name: string): Promise<Run> {
  const [file = '', exported = ''] = name.split(' ');
  const run = (await load(file))[exported];
  if (!run) throw new Error(`${name} is not there.`);
  return run;
}

/** The framework makes an answer of its own of these. */
const isLeading = (error: unknown) =>
  /^NEXT_(REDIRECT|HTTP_ERROR_FALLBACK;404)/.test(String((error as { digest?: unknown }).digest));

/** @throws whatever would be an error of the server. */
async function answerOf(run: Run, args: readonly unknown[]): Promise<string> {
  try {
    const answer = shown(await run(...args));
    await Promise.all(asked.afterwards.splice(0));
    return answer;
  } catch (error) {
    if (isLeading(error)) return String((error as { digest: string }).digest);
    throw error;
  }
}

function toldOf(answer: string, given: unknown): string[] {
  const known = shown(given);
  return clinics.secrets.filter((secret) => answer.includes(secret) && !known.includes(secret));
}

async function askActions(
  people: readonly (string | null)[],
  runs: number,
  judge: (answer: string, sent: unknown) => void,
): Promise<string[]> {
  const trouble: string[] = [];
  for (const [name, { args }] of Object.entries(ACTIONS)) {
    const run = await loadAction(name);
    await clinics.restore(people);
    const good = args(clinics.patientId).map((arg) => strayFrom(arg, clinics.ids));
    const cases = fc.tuple(fc.constantFrom(...people), fc.tuple(...good));
    const each = Math.ceil(runs / Object.keys(ACTIONS).length);
    const found = await troubleWith(name, { runs: each, cases }, async ([person, sent]) => {
      clinics.enter(person);
      judge(await answerOf(run, sent), sent);
    });
    trouble.push(...found);
  }
  return trouble;
}

type Handler = { route: string; method: string; run: Run };

async function listHandlers(): Promise<Handler[]> {
  const found: Handler[] = [];
  for (const route of Object.keys(ROUTES).filter((each) => each !== NOT_OURS)) {
    const places = [
      `app${route}/route.ts`,
      `app${route}/route.tsx`,
      `app/(clinic)${route}/route.ts`,
    ];
    const file = places.find((each) => existsSync(each));
    for (const [method, run] of Object.entries(file ? await load(file) : {})) {
      if (/^(GET|POST)$/.test(method)) found.push({ route, method, run });
    }
  }
  return found;
}

async function responseOf(run: Run, sent: Request, params: unknown): Promise<Response> {
  try {
    return (await run(sent, { params: Promise.resolve(params) })) as Response;
  } catch (error) {
    if (isLeading(error)) return new Response(null, { status: 303 });
    throw error;
  }
}

async function checkAnswer(
  answer: Response,
  { route, sent, isOurs }: { route: string; sent: GeneratedRequest; isOurs: boolean },
) {
  expect(answer.status).toBeLessThan(500);
  const text = await answer.text();
  expect(text).not.toMatch(TELLING);
  if (text !== '')
    expect(answer.headers.get('content-type')).toMatch(
      /^(text|application|image)\/[\w.+-]+(; ?charset=utf-8)?$/i,
    );
  if (!isOurs && !OPEN_BY_LINK.test(route)) expect(toldOf(text, sent)).toEqual([]);
}

describe.skipIf(process.env.TEST_DATABASE_URL)('generated requests', () => {
  test('every server action answers anything with a word of its own, never with an error of the server', async () => {
    const trouble = await askActions([...OURS, null], CASES.ofActions, (answer) => {
      expect(answer).not.toMatch(TELLING);
    });
    expect(trouble).toEqual([]);
  }, 1_800_000);

  test('every number of every server action may be at the edge of what the database holds', async () => {
    const failed: string[] = [];
    for (const [name, { args }] of Object.entries(ACTIONS)) {
      const run = await loadAction(name);
      await clinics.restore(OURS);
      for (const sent of withNumbersAtEdges(args(clinics.patientId)) as unknown[][]) {
        for (const person of OURS) {
          clinics.enter(person);
          await answerOf(run, sent).catch((error: unknown) =>
            failed.push(`${name} ${person} ${shown(sent)}: ${error}`.slice(0, 2_000)),
          );
        }
      }
    }
    expect(failed).toEqual([]);
  }, 600_000);

  test('no server action takes a field that it does not name', async () => {
    const taken: string[] = [];
    for (const [name, { args }] of Object.entries(ACTIONS)) {
      const [sent] = args(clinics.patientId);
      if (typeof sent !== 'object' || sent === null || sent instanceof FormData) continue;
      const run = await loadAction(name);
      await clinics.restore(OURS);
      for (const person of OURS) {
        clinics.enter(person);
        const answer = await answerOf(run, [{ ...sent, surprise: 1 }]);
        if (!REFUSAL.test(answer)) taken.push(`${name} ${person}: ${answer.slice(0, 200)}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('what one clinic sends shows and changes nothing of another', async () => {
    const before = await fingerprintOf(clinics);
    let [answers, signedOut] = [0, 0];
    const trouble = await askActions(OTHERS, CASES.ofOthers, (answer, sent) => {
      answers += 1;
      if (/signed-out|sign-in/.test(answer)) signedOut += 1;
      expect(toldOf(answer, sent)).toEqual([]);
    });
    expect(trouble).toEqual([]);
    expect(await fingerprintOf(clinics)).toBe(before);
    // Whoever is not in is told nothing anyway.
    expect(signedOut / answers).toBeLessThan(0.05);
  }, 1_800_000);

  test('every route answers anything without an error of the server, a stack or a word of another clinic', async () => {
    const handlers = await listHandlers();
    expect(handlers.length).toBeGreaterThan(20);
    const blanks = {
      token: clinics.tokens,
      id: clinics.ids,
      act: ['log', 'day', 'hurts', 'screen', 'opened'],
    };
    const trouble: string[] = [];
    for (const { route, method, run } of handlers) {
      await clinics.restore([...OURS, ...OTHERS]);
      const request = generatedRequest({ route, method }, { blanks, ids: clinics.ids });
      const cases = fc.tuple(fc.constantFrom(...OURS, ...OTHERS, null), request);
      const runs = Math.ceil(CASES.ofRoutes / handlers.length);
      const found = await troubleWith(
        `${method} ${route}`,
        { runs, cases },
        async ([person, sent]) => {
          clinics.enter(person);
          const { params, query, headers, body } = sent;
          const address = `http://127.0.0.1:3000/${encodeURI(route.slice(1).toWellFormed())}?${query}`;
          const answer = await responseOf(
            run,
            new Request(address, { method, headers, body }),
            params,
          );
          const isOurs = OURS.some((each) => each === person);
          await checkAnswer(answer, { route, sent, isOurs });
        },
      );
      trouble.push(...found);
    }
    expect(trouble).toEqual([]);
  }, 1_800_000);
});

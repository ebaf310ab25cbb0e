import fc from 'fast-check';

/** What people who mean no good send in the place of anything. */
const STRANGE = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  10n,
  '',
  ' ',
  'a\u0000b',
  'a\ud800b',
  '\u202e\ufeff',
  "' OR 1=1 --",
  '"; DROP TABLE "Patient"; --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../../etc/passwd',
  '%00%ff%zz',
  'https://elsewhere.example/',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'ก'.repeat(5_000),
  '0000-00-00',
  '2026-02-30',
  '+275760-09-13',
  '9999-12-31T23:59:60Z',
  [],
  [[]],
  {},
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}'),
  { length: -1 },
  new Date(Number.NaN),
  new Date(8.64e15),
  new Map([['a', 1]]),
  new Set([1]),
];

/** `ids`: real ones, which may be somebody else's. */
export function strangeValue(ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    // Each its own: what is put into one must not stand in the next.
    { weight: 3, arbitrary: fc.constantFrom(...STRANGE).map(copy) },
    { weight: 2, arbitrary: fc.constantFrom(...ids) },
    {
      weight: 1,
      arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
}

type Change = { at: number; how: 'replace' | 'leave' | 'add' | 'repeat'; value: unknown };

const changeOf = (ids: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom('replace', 'replace', 'replace', 'leave', 'add', 'repeat'),
    value: strangeValue(ids),
  });

/** A good value with one to three places changed, or another altogether. */
export function strayFrom(good: unknown, ids: readonly string[]): fc.Arbitrary<unknown> {
  const changed = fc
    .array(changeOf(ids), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce(applied, copy(good)));
  return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: strangeValue(ids) });
}

function copy(value: unknown): unknown {
  if (value instanceof FormData) {
    const form = new FormData();
    for (const [name, each] of value.entries()) form.append(name, each);
    return form;
  }
  return structuredClone(value);
}

function applied(value: unknown, change: Change): unknown {
  if (value instanceof FormData) return appliedToForm(value, change);
  const places = placesOf(value);
  const place = places[change.at % (places.length + 1)];
  if (!place) return change.how === 'leave' ? undefined : change.value;
  const { holder, key } = place;
  if (change.how === 'leave') Reflect.deleteProperty(holder, key);
  else if (change.how === 'add') Object.assign(holder, { surprise: change.value });
  else if (change.how === 'repeat') Object.assign(holder, { [key]: [holder[key], holder[key]] });
  else Object.assign(holder, { [key]: change.value });
  return value;
}

function appliedToForm(form: FormData, { at, how, value }: Change): FormData {
  const names = [...form.keys()];
  const name = names[at % (names.length + 1)] ?? 'surprise';
  const file = new File(['text'], 'text.txt', { type: 'text/plain' });
  if (how === 'leave') form.delete(name);
  else if (how === 'repeat') form.append(name, textOf(value));
  else if (how === 'add') form.set(name, file);
  else form.set(name, textOf(value));
  return form;
}

/** What a field can hold; whatever cannot be written is left empty. */
export function textOf(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  } catch {
    return '';
  }
}

type Place = { holder: Record<string, unknown>; key: string };

/** Every place of a tree of plain values where something stands. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

/** What a database of four-byte numbers cannot hold, or barely. */
const EDGES = [-1, 0, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER];

const numbersOf = (value: unknown) =>
  placesOf(value).filter(({ holder, key }) => typeof holder[key] === 'number');

/** A good value with one of its numbers at an edge, for every number and edge. */
export function withNumbersAtEdges(good: unknown): unknown[] {
  return numbersOf(good).flatMap((_, at) =>
    EDGES.map((edge) => {
      const changed = copy(good);
      const place = numbersOf(changed)[at];
      if (place) place.holder[place.key] = edge;
      return changed;
    }),
  );
}

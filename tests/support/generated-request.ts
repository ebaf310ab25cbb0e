import fc from 'fast-check';
import { WRITES, type Write } from './routes';
import { strangeValue, strayFrom, textOf } from './strange-values';

type Blanks = Record<string, string | string[]>;

/** A request of one route, as the framework would hand it over. */
export type GeneratedRequest = {
  method: string;
  params: Blanks;
  query: string;
  headers: Record<string, string>;
  body: string | null;
};

/** Good ones for the blanks of an address, by the name of the blank. */
export type GoodBlanks = Record<string, readonly string[]>;

/** An address that is no UTF-8 leads to no route. */
const decodable = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '');

const blankOf = (good: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...good) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(decodable) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '..', '__proto__', 'a\u0000b', 'ก'.repeat(300)),
    },
  );

const QUERY_NAMES = [
  'lang',
  'v',
  'q',
  'page',
  'from',
  'size',
  'language',
  'paper',
  'ink',
  'days',
  'time',
  'who',
  'what',
  '__proto__',
];

const queryOf = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...QUERY_NAMES), strangeValue(ids)), { maxLength: 4 })
    .map((pairs) =>
      new URLSearchParams(pairs.map(([name, value]) => [name, textOf(value)])).toString(),
    );

const HEADERS = {
  'accept-language': ['th', 'en-GB,en;q=0.9', 'xx', '*;q=x'],
  accept: ['application/json', 'text/html', 'a/b'],
  'user-agent': ['Line/1', ''],
  'x-forwarded-for': ['192.0.2.1', ', ,', 'x'.repeat(500)],
  cookie: ['khayap-pass=x', 'khayap-pass', ';;=;'],
  'if-none-match': ['"x"', 'W/"x", *', '*'],
  range: ['bytes=0-1', 'bytes=9-1'],
  authorization: ['Bearer x', 'Basic eDp5', 'Bearer'],
} as const;

const headersOf = fc.record(
  Object.fromEntries(
    Object.entries(HEADERS).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
  { requiredKeys: [] },
);

type Body = Pick<GeneratedRequest, 'body'> & { type: string };

function bodyOf(sent: Write['sent'], ids: readonly string[]): fc.Arbitrary<Body> {
  const good = 'json' in sent ? sent.json : 'form' in sent ? sent.form : sent.bytes;
  const type =
    'json' in sent
      ? 'application/json'
      : 'form' in sent
        ? 'application/x-www-form-urlencoded'
        : 'application/octet-stream';
  const written = strayFrom(good, ids).map((value) => {
    const isForm = 'form' in sent && typeof value === 'object' && value !== null;
    const fields = isForm ? Object.entries(value).map(([name, each]) => [name, textOf(each)]) : [];
    return isForm ? new URLSearchParams(fields).toString() : textOf(value);
  });
  return fc.record({
    body: fc.oneof(
      { weight: 4, arbitrary: written },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constant(type) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          'text/plain',
          'multipart/form-data',
          'multipart/form-data; boundary=x',
          'application/json; charset=x',
        ),
      },
    ),
  });
}

/** What might be asked of one method of a route. */
export function generatedRequest(
  { route, method }: { route: string; method: string },
  { blanks, ids }: { blanks: GoodBlanks; ids: readonly string[] },
): fc.Arbitrary<GeneratedRequest> {
  const names = [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name);
  const sent = WRITES[route]?.sent;
  const body: fc.Arbitrary<Body> =
    method === 'POST' && sent ? bodyOf(sent, ids) : fc.constant({ body: null, type: '' });
  return fc
    .record({
      params: fc.record(
        Object.fromEntries(names.map((name) => [name, blankOf(blanks[name] ?? ['x'])])),
      ),
      query: queryOf(ids),
      headers: headersOf,
      body,
    })
    .map(({ body: { body: text, type }, headers, ...rest }) => ({
      ...rest,
      method,
      body: text,
      headers: {
        ...headers,
        'sec-fetch-site': 'same-origin',
        ...(type ? { 'content-type': type } : {}),
      },
    }));
}

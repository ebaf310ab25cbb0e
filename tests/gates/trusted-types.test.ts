import { afterAll, beforeAll, expect, test, vi } from 'vitest';

type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string>;

const ORIGIN = 'https://clinic.example';

const made: { name: string; rules: Rules }[] = [];

/** A browser that enforces Trusted Types: it keeps each policy that a page makes. */
beforeAll(async () => {
  const trustedTypes = {
    createPolicy: (name: string, rules: Rules) => made.push({ name, rules }),
  };
  vi.stubGlobal('window', { trustedTypes, location: { origin: ORIGIN } });
  await import('@/instrumentation-client');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const rulesOf = () => {
  const [policy] = made;
  if (!policy) throw new Error('No policy was made.');
  return policy.rules;
};

test('the clinic’s pages make one policy, which makes no script of text', () => {
  expect(made.map(({ name, rules }) => [name, Object.keys(rules).sort()])).toEqual([
    ['default', ['createHTML', 'createScriptURL']],
  ]);
});

test.each([`${ORIGIN}/_next/static/chunks/a.js`, '/_next/static/chunks/a.js?dpl=1'])(
  '%s may be loaded as a script',
  (address) => {
    expect(rulesOf().createScriptURL(address)).toBe(address);
  },
);

test.each([
  'https://elsewhere.example/_next/static/chunks/a.js',
  '//elsewhere.example/_next/static/chunks/a.js',
  'https://clinic.example.elsewhere.example/_next/static/a.js',
  'http://clinic.example/_next/static/chunks/a.js',
  '/catalog/own/pictures/x',
  '/_next/static/../../h/x/handout.pdf',
  '/_next/image?url=x',
  '/x/_next/static/a.js',
  'data:text/javascript,alert(1)',
  'blob:https://clinic.example/1',
  'javascript:alert(1)',
  '',
])('%j may not', (address) => {
  expect(() => rulesOf().createScriptURL(address)).toThrow(TypeError);
});

test('an element may be emptied and takes no other HTML', () => {
  expect(rulesOf().createHTML('')).toBe('');
  for (const text of [' ', 'text', '<b>bold</b>', '<img src=x onerror=alert(1)>']) {
    expect(() => rulesOf().createHTML(text)).toThrow(TypeError);
  }
});

// `npm run mutation`: changes the check in small ways and sees whether its unit tests notice.
// -- --mutate lib/contraindications/dose-limits.ts for one file. Not part of `npm test`: it takes an hour or so.
// Later runs try again only what changed since.

export default {
  mutate: [
    'lib/contraindications/*.ts',
    'lib/patient/{derived-factors,known-factors,facts-of,whole-weeks}.ts',
    '!lib/**/*.test.ts',
    // Schemas: a looser one shows in no answer, and every use of theirs is mutated where it stands.
    '!lib/contraindications/{finding,rule,clinic-layer,assessment}.ts',
    // Reads the content once, before any test.
    '!lib/contraindications/rules.ts',
    // Words only.
    '!lib/contraindications/request-error.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  // There is no such file: TypeScript 7 has no API to rewrite one with, and ours needs no rewriting.
  tsconfigFile: 'none.json',
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'node_modules/.cache/khayap/mutation.json',
  // Beside the data of `npm run dev`, which git, the linter and tsc leave alone.
  tempDirName: '.khayap/mutation',
  ignorePatterns: [
    '.khayap',
    '.next',
    'app',
    'bench',
    'components',
    'dist',
    'docs',
    'messages',
    'prisma',
    'public',
    'test-results',
    'tests/{db,e2e,gates,pictures}',
  ],
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'node_modules/.cache/khayap/mutation.html' },
  clearTextReporter: { reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

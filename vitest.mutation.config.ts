import { defineConfig } from 'vitest/config';

/** The tests that must notice a mutant of the check; see `stryker.config.mjs`. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 30_000,
    include: ['lib/contraindications/*.test.ts', 'lib/patient/*.test.ts'],
    // The content is loaded once a run, not once a file.
    isolate: false,
    // A long walk over all patients costs its whole time once a mutant: name such files here.
    exclude: ['**/*-walk.test.ts'],
    setupFiles: ['tests/support/no-unexpected-console.ts', 'tests/support/property-runs.ts'],
  },
});

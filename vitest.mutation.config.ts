import { defineConfig } from 'vitest/config';

/** The tests that must notice a mutant of the check; see `stryker.config.mjs`. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 30_000,
    include: ['lib/contraindications/*.test.ts', 'lib/patient/*.test.ts'],
    // The content is loaded once a run, not once a file.
    isolate: false,
    // The walk over every factor costs its whole time once a mutant; the random patients of two-readings stay.
    exclude: ['**/walk.test.ts'],
    setupFiles: ['tests/support/no-unexpected-console.ts', 'tests/support/property-runs.ts'],
  },
});

import { defineConfig } from 'vitest/config';

const shared = {
  resolve: { tsconfigPaths: true },
  ssr: {
    resolve: { conditions: ['react-server', 'node'], externalConditions: ['react-server', 'node'] },
  },
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          testTimeout: process.env.KHAYAP_LONG ? 600_000 : 30_000,
          include: [
            'lib/**/*.test.{ts,tsx}',
            'app/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'messages/**/*.test.ts',
            'tests/gates/**/*.test.ts',
          ],
          globalSetup: ['tests/support/build-bundles.ts'],
          setupFiles: ['tests/support/no-unexpected-console.ts', 'tests/support/property-runs.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          // What a test wants to read of the log, it captures. The addresses are those of the usual port.
          env: { LOG_LEVEL: 'silent', PORT: '3000' },
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/support/before-database-tests.ts'],
          // A slow machine is not a failure: argon2 and a fresh database cost seconds each.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.PORT ?? 3210);
/** Where a test opens the hospital's own sign-in; see `tests/support/hospital-sign-in.ts`. */
const HOSPITAL_PORT = PORT + 7;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  // A slow machine is not a failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve-for-tests.mjs',
    env: {
      PORT: String(PORT),
      KHAYAP_DATA_DIR: '.khayap/e2e',
      OIDC_ISSUER: `http://127.0.0.1:${HOSPITAL_PORT}`,
      OIDC_CLIENT_ID: 'khayap',
      OIDC_CLIENT_SECRET: 'a secret of the test',
      OIDC_NAME: 'Example Hospital',
    },
    wait: { stdout: /Stop with Ctrl/ },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});

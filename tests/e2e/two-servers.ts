import { randomBytes } from 'node:crypto';
import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http';
import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';
import pg from 'pg';
import { startPostgres } from '@/scripts/postgres.mjs';
import { runTypeScript } from '@/scripts/serve.mjs';
import { openMailServer } from '@/tests/support/mail-server';
import { type RunningServer, startServer } from './running-server';

const PORT = Number(process.env.PORT ?? 3210);
const PORTS = [PORT + 2, PORT + 3] as const;

export type Demo = { email: string; password: string; handoutTokens: string[]; apiToken: string };

const secret = () => randomBytes(32).toString('base64url');

/**
 * Two servers, one PostgreSQL with the demonstration in it, one mail server: as a clinic has them that grew beyond one
 * machine. `null` where no PostgreSQL is to be had.
 */
export async function openTwoServers() {
  const postgres = await startPostgres();
  if (postgres === null) return null;
  const mail = await openMailServer();
  const env = {
    DATABASE_URL: postgres.url,
    KHAYAP_DATA_DIR: '.khayap/e2e-two-servers',
    PUBLIC_URL: `http://127.0.0.1:${PORTS[0]}`,
    AUTH_SECRET: secret(),
    LINK_KEY: secret(),
    TOTP_KEY: secret(),
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'no-reply@clinic.example',
  };
  const demo: Demo = runTypeScript('load-demo.ts', env);
  const servers = await Promise.all([startServer(PORTS[0], env), startServer(PORTS[1], env)]);
  return {
    postgres,
    mail,
    demo,
    servers,
    query: (text: string) => query(postgres.url, text),
    close: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await mail.close();
      await postgres.stop();
    },
  };
}

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

export const ownPage = ({ url }: RunningServer) => ({
  Origin: url,
  'Sec-Fetch-Site': 'same-origin',
});

type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** A browser's cookies on one of the servers: they are the same machine, as behind one address. */
export function visit(
  { request }: PlaywrightWorkerArgs['playwright'],
  { url }: RunningServer,
  storageState?: StorageState,
): Promise<APIRequestContext> {
  return request.newContext({ baseURL: url, ...(storageState && { storageState }) });
}

/** @returns what was wrong, or `null`: signed in. */
export async function trySignIn(
  request: APIRequestContext,
  server: RunningServer,
  { email, password }: Record<'email' | 'password', string>,
): Promise<string | null> {
  const csrf = await (await request.get('/api/auth/csrf')).json();
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: ownPage(server),
    form: { ...csrf, email, password, json: 'true' },
  });
  return new URL(((await answer.json()) as { url: string }).url).searchParams.get('error');
}

/** Sends all but the last letter of a request and keeps it so. */
export async function startSlowRequest({ url }: RunningServer, { apiToken }: Demo) {
  const body = JSON.stringify({ patient: { age: 40 }, exercises: [] });
  const slow: ClientRequest = openRequest(`${url}/api/v1/check`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiToken}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  const answered = new Promise<number>((resolve, reject) => {
    slow.once('response', (answer: IncomingMessage) => resolve(answer.statusCode ?? 0));
    slow.once('error', reject);
  });
  await new Promise<void>((resolve) => slow.write(body.slice(0, -1), () => resolve()));
  return { answered, finish: () => slow.end(body.slice(-1)) };
}

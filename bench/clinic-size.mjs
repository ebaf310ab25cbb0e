import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/prepare.mjs';
import { runTypeScript, waitUntilReady } from '../scripts/serve.mjs';

const NEXT = 'node_modules/next/dist/bin/next';
/** Rounds that are not counted, and that are. */
const WARM_UP = 10;
const ROUNDS = 60;
const TARGET = 1.5;
/** A name that everybody bears fills a page in both; a hospital number finds one. */
const SCREENS = {
  list: '/patients',
  'list, changed last': '/patients?sort=changed',
  'search by name': '/patients?search=name',
  'search by hospital number': '/patients?search=number',
  catalog: '/catalog',
  'own exercises': '/catalog/own',
  rules: '/rules',
  'catalog beside a program': '/patients/:patient/prescribe',
};

async function signIn(url, { email, password }) {
  const jar = new Map();
  const keep = (answer) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const csrf = keep(await fetch(`${url}/api/auth/csrf`));
  const { csrfToken } = await csrf.json();
  const answer = keep(
    await fetch(`${url}/api/auth/callback/credentials`, {
      method: 'POST',
      headers: { Origin: url, Cookie: cookie() },
      body: new URLSearchParams({ email, password, csrfToken, json: 'true' }),
      redirect: 'manual',
    }),
  );
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}.`);
  return cookie();
}

/** Milliseconds until the whole page is there. */
async function time(address, cookie) {
  const start = performance.now();
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return performance.now() - start;
}

const at = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** Both clinics in turns, so that a machine busy with other things slows both alike. */
async function measureScreen(name, address, { url, cookies, accounts }) {
  const times = { small: [], large: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const size of round % 2 === 0 ? ['small', 'large'] : ['large', 'small']) {
      const own = address.replace(':patient', accounts[size].patient);
      const took = await time(`${url}${own}`, cookies[size]);
      if (round >= 0) times[size].push(took);
    }
  }
  for (const [what, share] of [
    ['median', 0.5],
    ['95th percentile', 0.95],
  ]) {
    const [small, large] = [at(times.small, share), at(times.large, share)];
    const ratio = large / small;
    console.log(
      `${name}, ${what}: 5,000 patients and 200 own exercises / 50 and none: ${ratio.toFixed(2)} (${large.toFixed(0)} against ${small.toFixed(0)} ms)` +
        (ratio <= TARGET ? '' : `: missed, the target is ${TARGET}`),
    );
  }
}

/** What the size of a clinic costs its screens: two clinics in one database, on one server. */
export async function measureClinicSize(port) {
  const folder = mkdtempSync(join(tmpdir(), 'khayap-size-'));
  const url = `http://127.0.0.1:${port}`;
  const env = { KHAYAP_DATA_DIR: folder, PORT: String(port), PUBLIC_URL: url, NEXTAUTH_URL: url };
  try {
    const accounts = runTypeScript('../bench/load-sizes.ts', env);
    const server = spawn(process.execPath, [NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)], {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    try {
      await waitUntilReady(url);
      const searches = `khayap-searches=${accounts.searches}`;
      const cookies = {
        small: `${await signIn(url, accounts.small)}; ${searches}`,
        large: `${await signIn(url, accounts.large)}; ${searches}`,
      };
      for (const [name, address] of Object.entries(SCREENS)) {
        await measureScreen(name, address, { url, cookies, accounts });
      }
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fail } from './fail.mjs';
import { ROOT } from './prepare.mjs';

export function readPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`PORT must be a whole number from 1 to 65535; it is "${process.env.PORT}".`);
  }
  return port;
}

export async function requireFreePort(port, host) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken: set PORT to a free one.`);
  if (code) fail(`Port ${port} of ${host} cannot be opened (${code}).`);
}

/** Node's own recursive mkdir never returns where the system answers ENOENT, as under /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export function requireWritable(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    fail(`The data directory ${folder} cannot be written (${error.code}): set KHAYAP_DATA_DIR.`);
  }
}

/** Runs a TypeScript script beside this file; its last printed line is its answer, as JSON. */
export function runTypeScript(name, env) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', `scripts/${name}`],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/**
 * Longer than a proxy before it keeps a connection (Caddy: two minutes): an act that is sent just as the server closes
 * one would be lost.
 */
const KEEP_ALIVE_MS = 125_000;

/** Starts Next with plain node (through npx a SIGTERM leaves it alive) and passes signals on. */
export function startNext(command, { host, port, env }) {
  const child = spawn(
    process.execPath,
    [
      'node_modules/next/dist/bin/next',
      ...[command, '-H', host, '-p', String(port)],
      ...(command === 'start' ? ['--keepAliveTimeout', String(KEEP_ALIVE_MS)] : []),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      // next-auth reads its own name for the address people use.
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        ...env,
        NEXTAUTH_URL: env.PUBLIC_URL,
      },
    },
  );
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 15_000).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  child.on('exit', (_code, signal) => {
    if (!isStopping) console.error('The server stopped by itself: see above.');
    if (signal === 'SIGKILL') console.error('The server did not stop in time and was ended.');
    process.exit(isStopping && signal !== 'SIGKILL' ? 0 : 1);
  });
}

export async function waitUntilReady(url) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  fail(`The server did not become ready at ${url}/api/ready within a minute.`);
}

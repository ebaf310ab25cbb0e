import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type LogLine, readLog } from './read-log';

export type RunningServer = {
  url: string;
  /** What its log says so far. */
  lines: () => LogLine[];
  /** Asks it to end. @returns with which code it did. */
  stop: () => Promise<number | null>;
};

/** `npm start`, as an operator has it, on one port; resolves when it answers. */
export async function startServer(
  port: number,
  env: Record<string, string>,
): Promise<RunningServer> {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'debug', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whoever started it may be ended without a word, as at a time limit.
  process.once('exit', () => server.kill('SIGTERM'));
  let written = '';
  server.stdout.setEncoding('utf8').on('data', (part) => {
    written += part;
  });
  await untilReady(server, url);
  return {
    url,
    lines: () => {
      const whole = written.slice(0, written.lastIndexOf('\n') + 1);
      return readLog(whole.replaceAll(/^[^{].*$/gm, ''));
    },
    stop: async () => {
      if (server.exitCode !== null) return server.exitCode;
      server.kill('SIGTERM');
      const [code] = await once(server, 'exit');
      return code;
    },
  };
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`npm start ended with ${server.exitCode}.`);
}

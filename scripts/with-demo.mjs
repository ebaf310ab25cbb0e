import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

/**
 * Starts a demonstration of its own, hands its `demo.json` to `act`, and stops it whatever happens.
 * `publicUrl`: where people reach it, when that is elsewhere.
 */
export async function withDemo(port, act, publicUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'khayap-demo-'));
  const server = spawn(process.execPath, ['scripts/demo.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      KHAYAP_DATA_DIR: folder,
      ...(publicUrl && { PUBLIC_URL: publicUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await new Promise((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (part) => {
        printed += part;
        if (printed.includes('Stop with Ctrl+C')) resolve();
      });
      server.once('exit', () => reject(new Error('The demonstration did not start.')));
    });
    return await act(JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')));
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

// Real use: `npm start`. Prints the one-time set-up address while there is no administrator.
import { resolve } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';
import { readPort, requireFreePort, requireWritable, runTypeScript, startNext } from './serve.mjs';

const host = process.env.HOST ?? '127.0.0.1';
const port = readPort();
const dataFolder = resolve(ROOT, process.env.KHAYAP_DATA_DIR ?? '.khayap/data');
const url = process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`;
const env = { KHAYAP_DATA_DIR: dataFolder, PORT: String(port), PUBLIC_URL: url };

await requireFreePort(port, host);
requireWritable(dataFolder);
prepare();
const { setUpToken } = runTypeScript('set-up.ts', env);
if (setUpToken) {
  console.log(`
Nobody can sign in yet. Open this address once to make the first administrator:
  ${url}/set-up?token=${setUpToken}
`);
}
startNext('start', { host, port, env });

// The demonstration clinic on 127.0.0.1: `npm run demo`.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from './fail.mjs';
import { prepare, ROOT } from './prepare.mjs';
import {
  readPort,
  requireFreePort,
  requireWritable,
  runTypeScript,
  startNext,
  waitUntilReady,
} from './serve.mjs';

const HOST = '127.0.0.1';

if (process.env.DATABASE_URL) {
  fail('The demonstration never touches a real database: unset DATABASE_URL, or use `npm start`.');
}
const port = readPort();
const dataFolder = resolve(ROOT, process.env.KHAYAP_DATA_DIR ?? '.khayap/demo');
const url = `http://${HOST}:${port}`;
const env = {
  KHAYAP_DEMO: '1',
  KHAYAP_DATA_DIR: dataFolder,
  PORT: String(port),
  // Another one when something that speaks https stands before it, as in `npm run judge`.
  PUBLIC_URL: process.env.PUBLIC_URL ?? url,
  // Whoever tries it reads the address below, not a line for every request.
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
};

await requireFreePort(port, HOST);
requireWritable(dataFolder);
prepare();

// Two processes on one embedded database lose rows: the demo is loaded before the server opens it.
const { email, password, handoutTokens, apiToken } = runTypeScript('load-demo.ts', env);
const demoFile = join(dataFolder, 'demo.json');
const pdfPath = join(dataFolder, 'handout.pdf');
rmSync(demoFile, { force: true });

startNext('start', { host: HOST, port, env });
await waitUntilReady(url);

const handoutUrls = handoutTokens.map((token) => `${url}/h/${token}`);
const [handoutUrl] = handoutUrls;
const pdf = await fetch(`${handoutUrl}/handout.pdf`);
if (!pdf.ok) fail(`The handout's PDF answered ${pdf.status}.`);
writeFileSync(pdfPath, Buffer.from(await pdf.arrayBuffer()), { mode: 0o600 });
writeFileSync(
  demoFile,
  `${JSON.stringify({ url, handoutUrl, handoutUrls, email, password, pdfPath, apiToken }, null, 2)}\n`,
  { mode: 0o600 },
);
console.log(`
Khayap demonstration (invented people, nothing real)
  address   ${url}
  sign in   ${email}
  password  ${password}
  handout   ${handoutUrl}
  PDF       ${pdfPath}
  all this  ${demoFile}
Stop with Ctrl+C.`);

// Development with hot reload on the embedded database, with the demonstration clinic in it.
import { resolve } from 'node:path';
import { buildBundles, prepare, ROOT } from './prepare.mjs';
import { readPort, requireFreePort, requireWritable, runTypeScript, startNext } from './serve.mjs';

const HOST = '127.0.0.1';
const port = readPort();
const dataFolder = resolve(ROOT, process.env.KHAYAP_DATA_DIR ?? '.khayap/dev');
const url = `http://${HOST}:${port}`;
const env = { KHAYAP_DEMO: '1', KHAYAP_DATA_DIR: dataFolder, PORT: String(port), PUBLIC_URL: url };

await requireFreePort(port, HOST);
requireWritable(dataFolder);
prepare('generate');
buildBundles();
const { email, password } = runTypeScript('load-demo.ts', env);
console.log(`Sign in at ${url} as ${email} with the password ${password}`);
startNext('dev', { host: HOST, port, env });

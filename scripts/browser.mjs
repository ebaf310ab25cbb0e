// Finds a Chromium for the browser tests, or gets one; prints its path when run by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ROOT } from './prepare.mjs';

/** Chromium without a window draws the same and costs a third less time. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Only when nothing else worked: a build of Chromium that npm itself serves. */
const NPM_CHROMIUM = '@sparticuz/chromium@153';

const run = (command, args) =>
  spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

async function findOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function findByName(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

const findShell = () => findByName(SHELL);

const findOnMachine = () => findByName(...NAMES) ?? PLACES.find((path) => existsSync(path)) ?? null;

async function getFromPlaywright() {
  console.log('No browser found: trying `npx playwright install chromium` ...');
  const isDone = run(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'install',
    'chromium',
  ]);
  return isDone ? findOwn() : null;
}

/** Asks for it where nobody waits for long: without a network another way is as good. */
function getFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log(`Running as root on Debian: trying \`apt-get install -y ${SHELL}\` ...`);
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  run('apt-get', [...patience, 'update']);
  run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', SHELL]);
  return findShell();
}

async function getFromNpm() {
  console.log(`Trying ${NPM_CHROMIUM} from npm ...`);
  const folder = join(ROOT, 'node_modules/.cache/khayap/browser');
  if (!run('npm', ['install', '--no-save', '--prefix', folder, NPM_CHROMIUM])) return null;
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) return null;
  return (await import(pathToFileURL(entry))).default.executablePath();
}

const WAYS = [findOwn, findShell, getFromDebian, findOnMachine, getFromPlaywright, getFromNpm];

/** @returns {Promise<string | null>} a path that exists; `null` when none can be found or had */
export async function findBrowser() {
  const stated = process.env.CHROMIUM_PATH;
  if (stated) return existsSync(stated) ? stated : null;
  for (const way of WAYS) {
    const path = await way();
    if (path) return path;
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await findBrowser();
  console.log(path ?? 'No Chromium can be found or installed: set CHROMIUM_PATH.');
  process.exit(path ? 0 : 1);
}

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startHttpsFront } from './fronts.mjs';
import { withDemo } from './with-demo.mjs';

const OBSERVATORY = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
/** A+ with all that it gives for more. */
const FULL_SCORE = 130;

/**
 * What MDN's Observatory says, which judges only what speaks https: the demonstration gets a front that does. It
 * brings 230 packages that nothing else needs, so it is fetched into `folder` and is no dependency.
 */
export async function judgeHttps(port, folder) {
  const tools = join(folder, 'observatory');
  const home = join(tools, 'node_modules', OBSERVATORY);
  if (!existsSync(home)) {
    const { status, stderr } = spawnSync(
      'npm',
      [
        // One of what it brings names a later Node than ours, and works with it.
        ...['install', '--engine-strict=false', '--ignore-scripts', '--no-save'],
        ...['--no-audit', '--no-fund'],
        ...['--prefix', tools, `${OBSERVATORY}@${VERSION}`],
      ],
      { stdio: 'pipe', encoding: 'utf8' },
    );
    if (status !== 0) {
      return [{ judge: OBSERVATORY, outcome: `not run: npm could not fetch it: ${stderr}` }];
    }
  }
  // Its own script would fetch the list of names that browsers know by heart; 127.0.0.1 is not in it.
  writeFileSync(join(home, 'conf/hsts-preload.json'), '{}');
  const target = `http://127.0.0.1:${port}`;
  const front = await startHttpsFront({ port: port + 1, target, folder: tools });
  try {
    return await withDemo(
      port,
      ({ handoutUrl }) => {
        const paths = ['/', '/forgot', new URL(handoutUrl).pathname];
        return Promise.all(paths.map((path) => scanPage(home, front, path)));
      },
      front.url,
    );
  } finally {
    front.end();
  }
}

async function scanPage(home, { url, caFile }, path) {
  const judge = `mdn-http-observatory ${path.startsWith('/h/') ? 'of a handout' : path}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(home, 'src/scan.js'), `${new URL(url).host}${path}`],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile } },
  ).catch((error) => error);
  const { scan, tests, error } = JSON.parse(stdout);
  if (error) return { judge, outcome: `not run: ${error}`, found: [error] };
  const lost = Object.entries(tests).map(
    ([name, { result, scoreModifier }]) => `${name}: ${result} (${scoreModifier})`,
  );
  return {
    judge,
    outcome: `${scan.score} (${scan.grade})`,
    found: scan.score < FULL_SCORE ? lost : [],
  };
}

// `npm run bench`: ratios measured in one run; see bench/README.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';
import { withDemo } from './with-demo.mjs';

/** As one plain file: a loader's own wrapping would slow our code, and not a rival's. */
async function measure(name, options = []) {
  const outfile = join(ROOT, `node_modules/.cache/khayap/bench/${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`bench/${name}.ts`],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
  });
  const { status } = spawnSync(process.execPath, [...options, outfile], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(1);
}

prepare();
const { build } = await import('esbuild');
await measure('check-rivals');
await measure('in-process');
// The server's own modules refuse to load elsewhere.
await measure('print-memory', ['--conditions=react-server']);
await measure('sign-in', ['--conditions=react-server']);
await measure('figures');
const { measureMovingPage } = await import(new URL('../bench/moving-page.mjs', import.meta.url));
await measureMovingPage();
const { measureClinicSize } = await import(new URL('../bench/clinic-size.mjs', import.meta.url));
await measureClinicSize(Number(process.env.PORT ?? 3240) + 1);
await withDemo(Number(process.env.PORT ?? 3240), async (demo) => {
  const { measurePrints } = await import(new URL('../bench/prints.mjs', import.meta.url));
  await measurePrints(demo.handoutUrl);
  const { measureServer } = await import(new URL('../bench/server.mjs', import.meta.url));
  await measureServer(demo);
});

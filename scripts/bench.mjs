// `npm run bench`: ratios measured in one run; see bench/README.md.
import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';
import { withDemo } from './with-demo.mjs';

prepare();
const inProcess = spawnSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'bench/in-process.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
);
if (inProcess.status !== 0) process.exit(1);
await withDemo(Number(process.env.PORT ?? 3240), async ({ url, handoutUrl }) => {
  const { measureServer } = await import(new URL('../bench/server.mjs', import.meta.url));
  await measureServer({ url, handoutUrl });
});

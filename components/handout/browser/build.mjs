// Bundles what runs in a patient's browser: the module of the page, and the worker of the copy that was kept.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'components/handout/browser');

await build({
  absWorkingDir: root,
  entryPoints: {
    handout: join(folder, 'handout.ts'),
    'handout-worker': join(folder, 'worker.ts'),
  },
  outdir: join(root, 'public'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2019',
  legalComments: 'none',
  logLevel: 'warning',
});

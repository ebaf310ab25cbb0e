// Bundles what a patient's browser loads: the module of the page, the worker of the copy that was kept, and the letters.
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
    'fonts/letters': join(folder, 'letters.css'),
  },
  outdir: join(root, 'public'),
  bundle: true,
  loader: { '.woff2': 'dataurl' },
  minify: true,
  format: 'esm',
  target: 'es2019',
  legalComments: 'none',
  logLevel: 'warning',
});

// Bundles the PDF worker; packages stay outside and are found in node_modules.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Changes the bundle's bytes with every package that draws for it. */
const packages = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));

const target = join(root, 'dist/pdf-worker.mjs');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'lib/pdf/pdf-worker.ts')],
  outfile: target,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: `// packages ${packages.digest('hex')}` },
  logLevel: 'warning',
  write: false,
});

// Put in its place whole: a server that runs starts its threads from it.
const unfinished = `${target}.${process.pid}`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(unfinished, outputFiles[0].contents);
renameSync(unfinished, target);

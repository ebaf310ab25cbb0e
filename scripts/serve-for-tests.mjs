// The browser tests' own server: a demonstration that starts empty every time.
import { rmSync } from 'node:fs';
import { fail } from './fail.mjs';

const folder = process.env.KHAYAP_DATA_DIR;
if (!folder) fail('KHAYAP_DATA_DIR must name the folder of the browser tests.');
rmSync(folder, { recursive: true, force: true });
await import('./demo.mjs');

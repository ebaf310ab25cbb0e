import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** The request that the code under test believes it answers, where the framework itself is not there. */
export const request = {
  headers: new Headers(),
  cookies: new Map<string, string>(),
  /** What the answer sets. */
  set: [] as { name: string; value: string; options: object }[],
  /** What goes on once it was answered. */
  afterwards: [] as Promise<unknown>[],
};

/** `next/headers` without the framework. */
export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = request.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    getAll: () => [...request.cookies].map(([name, value]) => ({ name, value })),
    has: (name: string) => request.cookies.has(name),
    set: (name: string, value: string, options: object) => {
      request.set.push({ name, value, options });
    },
    delete: () => undefined,
  }),
};

const nameOf = (key: string) => key;

/** `next/server` without the framework. */
export const nextServer = {
  after: (act: () => Promise<unknown>) => {
    request.afterwards.push(act());
  },
};

/** `next-intl/server` without the framework: in English, and every message is its own name. */
export const nextIntl = {
  getLocale: async () => 'en',
  getTranslations: async () =>
    Object.assign(nameOf, { rich: nameOf, markup: nameOf, raw: nameOf, has: () => true }),
};

const RENDERER = 'node_modules/.cache/khayap/static-markup.cjs';

/** `react-dom/server` in one file with the React it asks for: the tests run under the server's half, which has none. */
export async function reactDomServer(): Promise<object> {
  const { outputFiles } = buildSync({
    stdin: { contents: "module.exports = require('react-dom/server');", resolveDir: '.' },
    bundle: true,
    platform: 'node',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  // Put in its place whole: test files beside this one load it too.
  mkdirSync(dirname(RENDERER), { recursive: true });
  const unfinished = `${RENDERER}.${process.pid}`;
  writeFileSync(unfinished, outputFiles[0]?.contents ?? '');
  renameSync(unfinished, RENDERER);
  return import(/* @vite-ignore */ resolve(RENDERER));
}

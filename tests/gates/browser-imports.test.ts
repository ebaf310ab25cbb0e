import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What stays at run time: an import of types alone is gone by then. */
const IMPORT = /^(?:import|export)(?! type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gms;

function resolve(from: string, name: string): string | null {
  if (!name.startsWith('.') && !name.startsWith('@/')) return null;
  const path = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name);
  return (
    [path, `${path}.ts`, `${path}.tsx`].find((each) => /\.\w+$/.test(each) && existsSync(each)) ??
    null
  );
}

/** Every file of ours that a file brings along. */
function reach(start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (path.endsWith('.json')) return;
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const next = resolve(path, name);
      if (next) visit(next);
    }
  };
  visit(start);
  return seen;
}

const clients = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(app|components)\/.*\.tsx?$/.test(path))
  .filter((path) => readFileSync(path, 'utf8').startsWith("'use client'"));

test('no part that runs in the browser brings rules, factors or exercises along', () => {
  expect(clients.length).toBeGreaterThan(10);
  const loaded = clients.map((path) => [
    path,
    [...reach(path)].filter((each) => each.includes('/content/')),
  ]);
  expect(loaded.filter(([, content]) => content?.length !== 0)).toEqual([]);
});

test('the walk over imports finds content where it is', () => {
  expect([...reach('lib/contraindications/rules.ts')]).toContain(
    'lib/contraindications/content/direct-rules.json',
  );
});

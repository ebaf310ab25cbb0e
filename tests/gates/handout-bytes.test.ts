import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const AT_MOST = 15_000;

test("a patient's phone loads at most 15 kB of script, and nothing of a framework", () => {
  const script = readFileSync('public/handout.js');
  expect(gzipSync(script).length).toBeLessThanOrEqual(AT_MOST);
  expect(script.length).toBeGreaterThan(5_000);
  expect(script.toString()).not.toMatch(/__NEXT|react\.|ZodError/i);
});

test('the kept copy’s worker knows nothing but its own link', () => {
  const worker = readFileSync('public/handout-worker.js', 'utf8');
  expect(worker).not.toMatch(/localStorage|https?:\/\//);
  expect(worker).toContain('unregister');
});

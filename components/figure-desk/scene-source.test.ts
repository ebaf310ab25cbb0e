import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { figureOfScene } from '@/lib/figure/figure';
import type { Scene } from '@/lib/figure/pose';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import { sceneSource } from './scene-source';

const readBack = (source: string): Record<string, Scene> => new Function(`return {${source}}`)();

test.each([...SCENES])('%s, copied and read back, draws the same figure', (id, scene) => {
  const copied = readBack(sceneSource(id, scene))[id];
  expect(copied && figureOfScene(copied)).toEqual(figureOfScene(scene));
});

test('the formatter of the code has nothing to change', () => {
  const sources = [...SCENES].map(([id, scene]) => sceneSource(id, scene));
  const code = `export const ALL = {\n${sources.join('')}};\n`;
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=lib/a.ts'];
  const formatted = spawnSync(process.execPath, biome, { input: code, encoding: 'utf8' });
  expect(formatted.stdout).toBe(code);
});

test('numbers are short', () => {
  const scene = sceneOf('EX04-a');
  const longish = { ...scene, start: { ...scene.start, at: [1 / 3, -0.001] as const } };
  const source = sceneSource('EX04-a', longish);
  expect(source).toContain('at: [0.33, 0]');
  expect(source).not.toMatch(/\d\.\d{3}/);
});

test.each(["the child's pose", 'a "plank"', 'both \' and "', 'back\\slash', 'two\nlines'])(
  'a text with %j comes back as it was',
  (en) => {
    const scene = sceneOf('EX04-a');
    const says = { ...scene.says, start: { en, th: 'ขยับ' } };
    const copied = readBack(sceneSource('EX04-a', { ...scene, says }))['EX04-a'];
    expect(copied?.says).toEqual(says);
  },
);

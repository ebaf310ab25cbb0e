import { expect, test } from 'vitest';
import { figureOfScene } from '@/lib/figure/figure';
import type { Scene } from '@/lib/figure/pose';
import { SCENES } from '@/lib/figure/poses/scenes';
import { sceneSource } from './scene-source';

const readBack = (source: string): Record<string, Scene> => new Function(`return {${source}}`)();

test.each([...SCENES])('%s, copied and read back, draws the same figure', (id, scene) => {
  const copied = readBack(sceneSource(id, scene))[id];
  expect(copied && figureOfScene(copied)).toEqual(figureOfScene(scene));
});

test('numbers are short, texts are quoted as the code is', () => {
  const scene = SCENES.get('EX04-a');
  if (!scene) throw new Error('EX04-a is gone');
  const longish = { ...scene, start: { ...scene.start, at: [1 / 3, 2] as const } };
  const source = sceneSource('EX04-a', longish);
  expect(source).toContain("  'EX04-a': {\n    view: 'side',");
  expect(source).toContain('at: [0.33, 2]');
  expect(source).not.toMatch(/\d\.\d{3}/);
});

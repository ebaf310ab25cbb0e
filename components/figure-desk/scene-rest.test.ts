import { expect, test } from 'vitest';
import { SCENES } from '@/lib/figure/poses/scenes';
import { readRest, restOf } from './scene-rest';

test.each([...SCENES])('%s comes back from the text as it went in', (_, scene) => {
  const rest = restOf(scene);
  expect(readRest(JSON.stringify(rest))).toEqual({ rest: JSON.parse(JSON.stringify(rest)) });
});

test.each([
  ['{ "view": ', /not JSON yet/],
  [{ muscles: ['thigh'] }, /^muscles\.0/],
  [{ contacts: [{ part: 'near-nose', on: { height: 0 } }] }, /^contacts\.0\.part/],
  [
    { says: { start: { en: 'Lying.', th: '' }, move: { en: 'Up.', th: 'ขึ้น' } } },
    /^says\.start\.th/,
  ],
])('%s is refused with the place and the reason', (wrong, problem) => {
  const good = restOf(SCENES.get('EX12-a') ?? [...SCENES.values()][0] ?? (undefined as never));
  const text = typeof wrong === 'string' ? wrong : JSON.stringify({ ...good, ...wrong });
  expect(readRest(text)).toEqual({ problem: expect.stringMatching(problem) });
});

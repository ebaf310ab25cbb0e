import { expect, test } from 'vitest';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import { readRest, restOf } from './scene-rest';

test.each([...SCENES])('%s comes back from the text as it went in', (_, scene) => {
  const rest = restOf(scene);
  expect(readRest(JSON.stringify(rest))).toEqual({ rest });
});

test.each([
  ['{ "view": ', /not JSON yet/],
  [{ muscles: ['thigh'] }, /^muscles\.0/],
  [{ contacts: [{ part: 'near-nose', on: { height: 0 } }] }, /^contacts\.0\.part: .*"near-foot"/],
  [{ contacts: [{ part: 'seat', on: { wall: 4 } }] }, /^contacts\.0\.on: .*"wall": 40, "at"/],
  [{ props: [{ kind: 'sofa' }] }, /^props\.0\.kind/],
  [{ props: [{ kind: 'mat', from: 0 }] }, /^props\.0\.to/],
  [{ arrows: [{ follow: 'near-nose', off: 4 }] }, /^arrows\.0: .*"follow": a joint/],
  [{ arrows: [], muscles: [4], props: [4] }, /^muscles\.0: .*\(and 1 more\)$/],
  [
    { says: { start: { en: 'Lying.', th: '' }, move: { en: 'Up.', th: 'ขึ้น' } } },
    /^says\.start\.th/,
  ],
])('%s is refused with the place and the reason', (wrong, problem) => {
  const good = restOf(sceneOf('EX12-a'));
  const text = typeof wrong === 'string' ? wrong : JSON.stringify({ ...good, ...wrong });
  expect(readRest(text)).toEqual({ problem: expect.stringMatching(problem) });
});

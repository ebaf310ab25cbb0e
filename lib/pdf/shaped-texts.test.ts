import { expect, test, vi } from 'vitest';
import { rememberShapedTexts } from './shaped-texts';

const fontThat = (layout: (text: string) => { xAdvance: number }[]) => ({
  unitsPerEm: 1000,
  layout: vi.fn((text: string) => ({
    glyphs: [...text],
    advanceWidth: 1,
    positions: layout(text),
  })),
});

test('a text is shaped once, and who writes over its places spoils it for nobody', () => {
  const font = fontThat((text) => [...text].map(() => ({ xAdvance: 500 })));
  const { layout } = font;
  rememberShapedTexts(font);
  const [first] = font.layout('น้ำ').positions;
  if (first) first.xAdvance = 0;
  expect(font.layout('น้ำ').positions.map(({ xAdvance }) => xAdvance)).toEqual([500, 500, 500]);
  expect(layout).toHaveBeenCalledTimes(1);
});

test('another text, or the same in another way, is shaped anew', () => {
  const font = fontThat(() => []);
  const { layout } = font;
  rememberShapedTexts(font);
  font.layout('a');
  font.layout('b');
  (font.layout as (text: string, features: string[]) => unknown)('a', ['liga']);
  expect(layout).toHaveBeenCalledTimes(3);
});

import { expect, test } from 'vitest';
import { PlainText } from './plain-text';

test.each(['', 'สะพาน', '🦵 left', 'two\nlines'])('%j is kept as it is', (text) => {
  expect(PlainText.parse(text)).toBe(text);
});

test.each(['a\0b', 'a\ud800b', '\udc00'])('%j is refused, also within further limits', (text) => {
  expect(PlainText.safeParse(text).success).toBe(false);
  expect(PlainText.trim().min(1).max(40).default('').safeParse(text).success).toBe(false);
});

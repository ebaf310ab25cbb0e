import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test('two words give two letters, more give no more', () => {
  expect(initialsOf('Demo Satit Example')).toBe('DS');
});

test('a Thai name begins with its consonant, not with a vowel written before it', () => {
  expect(initialsOf('เดโม ใจดี')).toBe('ดจ');
});

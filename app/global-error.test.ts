import { expect, test } from 'vitest';
import th from '@/messages/th/common.json';
import { markupOf } from '@/tests/support/markup-of';

const pageFor = (digest?: string) =>
  markupOf('app/global-error', 'default', { error: { digest, message: 'secret words' } });

test('where nothing knows the language any more both are said, with the number to read out', () => {
  const page = pageFor('0123456789');
  expect(page).toMatch(/^<html lang="th">/);
  expect(page).toContain('role="alert"');
  expect(page).toContain(th.error.whatToDo);
  expect(page).toMatch(/<div lang="en"[^>]*>.*This page could not be shown/);
  expect(page.match(/0123456789/g)).toHaveLength(2);
  expect(page).toContain('<a href="/patients"');
  expect(page).not.toContain('secret words');
  expect(page).not.toMatch(/\sstyle=/);
});

test('without a number there is no word of one', () => {
  expect(pageFor()).not.toMatch(/Reference|\{reference\}/);
});

import { test } from 'vitest';
import { expectAsStored } from '@/tests/support/expect-as-stored';
import { drawPages, PAGES } from '@/tests/support/pictures';

test('the printed pages look as stored', { timeout: 120_000 }, async () => {
  await expectAsStored(PAGES, await drawPages());
});

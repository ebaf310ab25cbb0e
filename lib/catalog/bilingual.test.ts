import { expect, test } from 'vitest';
import { Bilingual } from './bilingual';

test('no line begins with the repetition mark', () => {
  const { en, th } = Bilingual.parse({ en: 'Slowly', th: 'ค่อย ๆ ยกขึ้นช้า ๆ' });
  expect([en, th]).toEqual(['Slowly', 'ค่อย\u00a0ๆ ยกขึ้นช้า\u00a0ๆ']);
});

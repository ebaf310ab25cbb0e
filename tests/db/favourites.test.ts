import { expect, test } from 'vitest';
import { listFavourites, saveFavourite } from '@/lib/db/favourites';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

test('a favourite is its own person’s, kept once and taken back', async () => {
  const db = await emptyDatabase();
  const [actor, colleague] = [
    await clinicWith(db, 'physiatrist'),
    await clinicWith(db, 'physiatrist'),
  ];
  const mark = { variant: 'EX09-a', isFavourite: true };
  expect(await saveFavourite(db, actor, mark)).toEqual({ status: 'saved' });
  expect(await saveFavourite(db, actor, mark)).toEqual({ status: 'saved' });
  expect(await listFavourites(db, actor)).toEqual(['EX09-a']);
  expect(await listFavourites(db, colleague)).toEqual([]);

  await saveFavourite(db, colleague, { ...mark, isFavourite: false });
  expect(await listFavourites(db, actor)).toEqual(['EX09-a']);
  await saveFavourite(db, actor, { ...mark, isFavourite: false });
  expect(await listFavourites(db, actor)).toEqual([]);
});

test('an exercise that nobody has cannot be marked', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  for (const variant of ['EX99-a', '01930000-0000-7000-8000-00000000dead']) {
    expect(await saveFavourite(db, actor, { variant, isFavourite: true })).toEqual({
      status: 'unknown-exercise',
    });
  }
});

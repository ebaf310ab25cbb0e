import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findNewestReviews, listReviews, reviewFigure } from '@/lib/db/interpretation-reviews';
import { findJudgedFigure } from '@/lib/interpretation/judged-figures';
import { type ReviewRequest, standingOf } from '@/lib/interpretation/review';
import { clinicWith } from '@/tests/support/database';
import { actsOf, clinicOf, colleague, now, today } from '@/tests/support/rule-acts';

const FIGURE = 'EX03-b';
const contentHash = findJudgedFigure(FIGURE)?.contentHash ?? '';
const NOTE = 'The hip bends further than the words say.';

const asked = (changed: Partial<ReviewRequest> = {}) => ({
  request: {
    figureId: FIGURE,
    verdict: 'signed-off' as const,
    note: '',
    contentHash,
    seen: 0,
    ...changed,
  },
  now,
});

async function standingIn(db: Db, { clinicId }: Actor) {
  return standingOf((await findNewestReviews(db, clinicId)).get(FIGURE) ?? null, contentHash);
}

test('a figure is signed off, doubted and taken back, and everything said is kept', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const second = await colleague(db, actor, 'administrator');
  expect(await standingIn(db, actor)).toEqual({ state: 'open', review: null });

  expect(await reviewFigure(db, actor, asked())).toEqual({ status: 'signed-off' });
  const signed = { by: 'Dr Demo Satit', on: today, note: '', number: 1 };
  expect(await standingIn(db, actor)).toMatchObject({ state: 'signed-off', review: signed });

  const doubt = asked({ verdict: 'doubted', note: NOTE, seen: 1 });
  expect(await reviewFigure(db, second, doubt)).toEqual({ status: 'doubted' });
  const doubted = { by: 'Kanya Example', note: NOTE, number: 2 };
  expect(await standingIn(db, actor)).toMatchObject({ state: 'doubted', review: doubted });

  expect(await reviewFigure(db, actor, asked({ verdict: 'taken-back', seen: 2 }))).toEqual({
    status: 'taken-back',
  });
  expect(await standingIn(db, actor)).toEqual({ state: 'open', review: null });
  expect(await listReviews(db, actor.clinicId, FIGURE)).toMatchObject([
    { verdict: 'taken-back', number: 3 },
    { verdict: 'doubted', ...doubted },
    { verdict: 'signed-off', ...signed },
  ]);
  expect(await actsOf(db)).toEqual([
    ['figure.signed-off', FIGURE, { contentHash }],
    ['figure.doubted', FIGURE, { contentHash }],
    ['figure.review-taken-back', FIGURE, { contentHash }],
  ]);
});

test('what changed since it was signed off says so, and can be signed off again', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const { clinicId, userId } = actor;
  const row = { clinicId, figureId: FIGURE, number: 1, verdict: 'signed-off', note: '' };
  await db.interpretationReview.create({
    data: { ...row, contentHash: '00000000', byId: userId, byName: 'Dr Demo Satit', at: now },
  });
  expect(await standingIn(db, actor)).toMatchObject({
    state: 'changed',
    review: { verdict: 'signed-off', on: today },
  });

  expect(await reviewFigure(db, actor, asked({ seen: 1 }))).toEqual({ status: 'signed-off' });
  expect(await standingIn(db, actor)).toMatchObject({ state: 'signed-off' });
});

test('nothing is kept of what cannot be judged, or no longer is what was seen', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const answer = async (changed: Partial<ReviewRequest>) =>
    (await reviewFigure(db, actor, asked(changed))).status;
  expect(await answer({ figureId: 'EX99-a' })).toBe('unknown-figure');
  expect(await answer({ verdict: 'doubted' })).toBe('note-required');
  expect(await answer({ verdict: 'taken-back' })).toBe('nothing-to-take-back');
  expect(await answer({ contentHash: '00000000' })).toBe('changed-meanwhile');
  expect(await answer({ seen: 1 })).toBe('judged-meanwhile');
  expect(await db.interpretationReview.count()).toBe(0);
  expect(await actsOf(db)).toEqual([]);
});

test('of two who judge at once one is kept, and the other is told', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const second = await colleague(db, actor, 'administrator');
  const answers = await Promise.all([
    reviewFigure(db, actor, asked()),
    reviewFigure(db, second, asked({ verdict: 'doubted', note: NOTE })),
  ]);
  expect(answers.filter(({ status }) => status === 'judged-meanwhile')).toHaveLength(1);
  expect(await db.interpretationReview.count()).toBe(1);
});

test('a therapist, and who is disabled meanwhile, judges nothing', async () => {
  const { db, actor: therapist } = await clinicOf('therapist');
  const disabled = await colleague(db, therapist, 'physiatrist');
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: now } });
  for (const actor of [therapist, disabled]) {
    expect(await reviewFigure(db, actor, asked())).toEqual({ status: 'not-allowed' });
  }
  expect(await db.interpretationReview.count()).toBe(0);
  expect(await actsOf(db)).toEqual([]);
});

test("another clinic's reviews are neither read nor touched", async () => {
  const { db, actor } = await clinicOf('physiatrist');
  await reviewFigure(db, actor, asked());
  const stranger = await clinicWith(db, 'administrator');

  expect(await standingIn(db, stranger)).toEqual({ state: 'open', review: null });
  expect(await listReviews(db, stranger.clinicId, FIGURE)).toEqual([]);
  const taking = asked({ verdict: 'taken-back', seen: 1 });
  expect(await reviewFigure(db, stranger, taking)).toEqual({ status: 'judged-meanwhile' });
  expect(await reviewFigure(db, stranger, asked())).toEqual({ status: 'signed-off' });
  expect(await listReviews(db, actor.clinicId, FIGURE)).toHaveLength(1);
});

test('a review can be neither changed nor removed', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  await reviewFigure(db, actor, asked());
  await expect(db.interpretationReview.updateMany({ data: { note: NOTE } })).rejects.toThrow();
  await expect(db.interpretationReview.deleteMany()).rejects.toThrow();
  expect(await db.interpretationReview.count()).toBe(1);
});

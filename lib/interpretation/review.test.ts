import { expect, test } from 'vitest';
import { type Review, type ReviewRequest, refusalOf, standingOf } from './review';

const HASH = '0a0b0c0d';
const review = (changed: Partial<Review> = {}): Review => ({
  number: 1,
  verdict: 'signed-off',
  note: '',
  contentHash: HASH,
  by: 'Dr Demo Satit',
  on: '2026-11-24',
  ...changed,
});

test.each([
  ['nobody judged it', null, 'open'],
  ['it was signed off', review(), 'signed-off'],
  ['it was doubted', review({ verdict: 'doubted' }), 'doubted'],
  ['the judgement was taken back', review({ verdict: 'taken-back' }), 'open'],
  ['it changed since the sign-off', review({ contentHash: '00000000' }), 'changed'],
  ['it changed since the doubt', review({ verdict: 'doubted', contentHash: '0' }), 'changed'],
  [
    'it changed since it was taken back',
    review({ verdict: 'taken-back', contentHash: '0' }),
    'open',
  ],
] as const)('where %s', (_what, newest, state) => {
  expect(standingOf(newest, HASH)).toEqual({ state, review: state === 'open' ? null : newest });
});

const request = (changed: Partial<ReviewRequest> = {}): ReviewRequest => ({
  figureId: 'EX03-b',
  verdict: 'signed-off',
  note: '',
  contentHash: HASH,
  seen: 0,
  ...changed,
});
const untouched = { newest: null, contentHash: HASH, isDrawn: true };
const signed = { ...untouched, newest: review() };

test.each([
  ['a first sign-off', request(), untouched, null],
  ['a doubt with a note', request({ verdict: 'doubted', note: 'Hip.' }), untouched, null],
  ['a doubt without one', request({ verdict: 'doubted' }), untouched, 'note-required'],
  ['a second sign-off that saw the first', request({ seen: 1 }), signed, null],
  ['a sign-off that did not', request(), signed, 'judged-meanwhile'],
  ['a sign-off of older words', request({ contentHash: '0' }), untouched, 'changed-meanwhile'],
  ['a sign-off of no figure', request(), { ...untouched, isDrawn: false }, 'no-figure'],
  [
    'a doubt about a figure that is missing',
    request({ verdict: 'doubted', note: 'Draw it.' }),
    { ...untouched, isDrawn: false },
    null,
  ],
  ['taking it back', request({ verdict: 'taken-back', seen: 1 }), signed, null],
  [
    'taking back what changed since',
    request({ verdict: 'taken-back', seen: 1, contentHash: '0' }),
    { ...signed, contentHash: '1' },
    null,
  ],
  ['taking back nothing', request({ verdict: 'taken-back' }), untouched, 'nothing-to-take-back'],
  [
    'taking back twice',
    request({ verdict: 'taken-back', seen: 2 }),
    { ...untouched, newest: review({ number: 2, verdict: 'taken-back' }) },
    'nothing-to-take-back',
  ],
] as const)('%s', (_what, asked, now, refusal) => {
  expect(refusalOf(asked, now)).toBe(refusal);
});

import 'server-only';
import { findJudgedFigure } from '@/lib/interpretation/judged-figures';
import {
  type Review,
  type ReviewRefusal,
  type ReviewRequest,
  refusalOf,
  Verdict,
} from '@/lib/interpretation/review';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { asReviewer, nameOf } from './rule-acts';

const AS_READ = {
  figureId: true,
  number: true,
  verdict: true,
  note: true,
  contentHash: true,
  byName: true,
  at: true,
} as const;

type ReviewRow = Omit<Review, 'verdict' | 'by' | 'on'> & {
  verdict: string;
  byName: string;
  at: Date;
};

function reviewOf({ number, verdict, note, contentHash, byName, at }: ReviewRow): Review {
  return {
    number,
    verdict: Verdict.parse(verdict),
    note,
    contentHash,
    by: byName,
    on: clinicDay(at),
  };
}

/** The clinic's newest review of each figure that has one, by figure. */
export async function findNewestReviews(
  db: Db,
  clinicId: string,
): Promise<ReadonlyMap<string, Review>> {
  const rows = await db.interpretationReview.findMany({
    where: { clinicId },
    distinct: ['figureId'],
    orderBy: [{ figureId: 'asc' }, { number: 'desc' }],
    select: AS_READ,
  });
  return new Map(rows.map((row) => [row.figureId, reviewOf(row)]));
}

/** All the clinic ever said of one figure, newest first. */
export async function listReviews(
  db: Transaction,
  clinicId: string,
  figureId: string,
): Promise<Review[]> {
  const rows = await db.interpretationReview.findMany({
    where: { clinicId, figureId },
    orderBy: { number: 'desc' },
    select: AS_READ,
  });
  return rows.map(reviewOf);
}

const ACTIONS = {
  'signed-off': 'figure.signed-off',
  doubted: 'figure.doubted',
  'taken-back': 'figure.review-taken-back',
} as const;

/** Keeps a verdict on one figure as it stands now; earlier ones stay. */
export async function reviewFigure(
  db: Db,
  actor: Actor,
  { request, now }: { request: ReviewRequest; now: Date },
): Promise<{ status: Verdict | ReviewRefusal | 'unknown-figure' | 'not-allowed' }> {
  return asReviewer(db, actor, async (tx) => {
    const { clinicId } = actor;
    const { figureId, verdict, note } = request;
    const figure = findJudgedFigure(figureId);
    if (!figure) return { status: 'unknown-figure' };
    const [newest = null] = await listReviews(tx, clinicId, figureId);
    const refusal = refusalOf(request, { ...figure, newest });
    if (refusal) return { status: refusal };

    const { contentHash } = figure;
    await tx.interpretationReview.create({
      data: {
        clinicId,
        figureId,
        number: (newest?.number ?? 0) + 1,
        verdict,
        note,
        contentHash,
        byId: actor.userId,
        byName: nameOf(actor),
        at: now,
      },
    });
    await recordAct(tx, actor, {
      action: ACTIONS[verdict],
      subjectId: figureId,
      details: { contentHash },
    });
    return { status: verdict };
  });
}

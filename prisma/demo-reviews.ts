import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { reviewFigure } from '@/lib/db/interpretation-reviews';
import { findJudgedFigure } from '@/lib/interpretation/judged-figures';

const SIGNED_OFF = ['EX03-a', 'EX05-a', 'EX09-a'];

const DOUBTED = {
  figureId: 'EX02-e',
  note: 'Which muscle the article means should be asked of its authors.',
};

/** What the demonstration's clinic has judged so far; done once, and left as visitors leave it. */
export async function reviewFigures(db: Db, doctor: Actor, now: Date): Promise<void> {
  const { clinicId } = doctor;
  if ((await db.interpretationReview.count({ where: { clinicId } })) > 0) return;
  const verdicts = [
    ...SIGNED_OFF.map((figureId) => ({ figureId, verdict: 'signed-off' as const, note: '' })),
    { ...DOUBTED, verdict: 'doubted' as const },
  ];
  for (const verdict of verdicts) {
    const contentHash = findJudgedFigure(verdict.figureId)?.contentHash ?? '';
    await reviewFigure(db, doctor, { request: { ...verdict, contentHash, seen: 0 }, now });
  }
}

import { answerCheck } from '@/lib/contraindications/answer-check';
import type { Db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';

const today = '2026-11-24';

/** Everything answered, a slipped disc three weeks old. */
export const slippedDisc = {
  age: 34,
  sex: 'male',
  redFlagScreen: 'done',
  noneOf: HISTORY_GROUPS.map(({ id }) => id),
  factors: [{ id: 'disc-herniation', status: 'present', weeksSince: 3 }],
};

/** What a clinic's check says of one exercise. @throws {Error} when it refuses. */
export async function checkOf(
  db: Db,
  clinicId: string,
  exercise: string,
  patient: object = slippedDisc,
) {
  const knowledge = await findKnowledge(db, clinicId);
  const answer = answerCheck({ patient, exercises: [{ id: exercise }] }, today, knowledge);
  if (answer.status === 'refused') throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

import 'server-only';
import type { FindingView, RecallView } from '@/components/recalls/recall-view';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES } from '@/lib/catalog/catalog';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/own-exercises';
import { type ListedRecall, listRecalls } from '@/lib/db/recalls';
import { findRecheckProgress } from '@/lib/db/rechecks';
import { mayKeep } from '@/lib/handout/recall';
import { findFactor } from '@/lib/patient/factors';
import { nameOfMovement } from '@/lib/prescription/movement';

type Names = { language: Language; own: readonly WrittenExercise[] };

/** What waits in the clinic and how the newest run stands. */
export async function loadRecalls(
  actor: Actor,
  { language, now }: { language: Language; now: Date },
) {
  const database = await db();
  const listed = await listRecalls(database, actor, now);
  const own = await listWrittenExercises(database, actor.clinicId);
  const progress = await findRecheckProgress(database, actor, now);
  return { recalls: listed.map((one) => viewOf(one, { language, own })), progress };
}

function nameOf(id: string, { language, own }: Names): string {
  const activity = ACTIVITIES.find((each) => each.id === id);
  return activity ? activity.name[language] : nameOfMovement(id, own, language);
}

function viewOf({ variants, ...recall }: ListedRecall, names: Names): RecallView {
  const findings = recall.findings.map((finding): FindingView => {
    const { target, tier, code, topics, message, factors } = finding;
    const place = target === null ? -1 : variants.indexOf(target);
    return {
      key: [target, ...topics].join(' '),
      tier,
      code,
      number: place < 0 ? null : place + 1,
      name: target === null ? null : nameOf(target, names),
      text: message?.[names.language] ?? null,
      factors: factors.map((id) => findFactor(id)?.name[names.language] ?? id),
    };
  });
  const paused = recall.paused.map((id) => nameOf(id, names));
  return { ...recall, findings, paused, mayKeep: mayKeep(recall) };
}

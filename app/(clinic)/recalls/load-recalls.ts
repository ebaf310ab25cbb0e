import 'server-only';
import type { RecallView } from '@/components/recalls/recall-view';
import type { Language } from '@/lib/catalog/bilingual';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { noteList } from '@/lib/db/note-access';
import { type ListedRecall, listRecalls } from '@/lib/db/recalls';
import { findRecheckProgress } from '@/lib/db/rechecks';
import { mayKeep } from '@/lib/handout/recall';
import { type Names, nameOf, viewFinding } from './view-finding';

/** What waits in the clinic and how the newest run stands. */
export async function loadRecalls(
  actor: Actor,
  { language, now }: { language: Language; now: Date },
) {
  const database = await db();
  const listed = await listRecalls(database, actor, now);
  const shown = listed.map(({ patientId }) => patientId);
  await noteList(database, actor, { list: 'recalls', shown });
  const own = await listWrittenExercises(database, actor.clinicId);
  const progress = await findRecheckProgress(database, actor, now);
  return { recalls: listed.map((one) => viewOf(one, { language, own })), progress };
}

function viewOf({ variants, ...recall }: ListedRecall, names: Names): RecallView {
  return {
    ...recall,
    findings: recall.findings.map((finding) => viewFinding(finding, { ...names, variants })),
    paused: recall.paused.map((id) => nameOf(id, names)),
    mayKeep: mayKeep(recall),
  };
}

import 'server-only';
import { findVariant } from '@/lib/catalog/catalog';
import type { Actor } from '@/lib/db/actor';
import { type Attention, listAttention } from '@/lib/db/attention';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { listSentBack, listToIssue } from '@/lib/db/hand-ins';
import { noteList, noteSearch } from '@/lib/db/note-access';
import { countWhose, listPatients } from '@/lib/db/patient-list';
import { listVisits } from '@/lib/db/patient-visits';
import type { AskedList } from './read-list-address';

/** Above the list of all patients only the most pressing ones stand; the filter shows the rest. */
const PRESSING_SHOWN = 5;
/** Ours: as many as anybody answers before looking again. */
const NEEDY_SHOWN = 100;
const RECENT_SHOWN = 6;

/** Everything the list of patients shows; what an address does not ask for is not read. */
export async function loadList(actor: Actor, address: AskedList, now: Date) {
  const database = await db();
  const { query, whose, from, isAttentionOnly, isToIssueOnly } = address;
  const atMost = isAttentionOnly ? NEEDY_SHOWN : PRESSING_SHOWN;
  const isStart = query === '' && from === null;
  // A search or a later page looks for one patient: who needs attention was on the first.
  const attention = isStart ? await listAttention(database, actor, { now, atMost }) : null;
  const toIssue = isStart ? await listToIssue(database, actor) : [];
  const cameBack = isStart ? await listSentBack(database, actor) : [];
  const page = await listPatients(database, actor, { ...address, now });
  const spokenOf = [...(attention?.patients ?? []), ...toIssue, ...cameBack];
  const shown = [...page.rows.map(({ id }) => id), ...spokenOf.map(({ patientId }) => patientId)];
  await (query === ''
    ? noteList(database, actor, { list: 'patients', shown })
    : noteSearch(database, actor, { found: page.total, shown }));
  return {
    attention,
    toIssue,
    cameBack,
    counts: attention && {
      ...(await countWhose(database, actor)),
      attention: attention.total,
    },
    /** Only where one is spoken of. */
    own: namesOwn(attention) ? await listWrittenExercises(database, actor.clinicId) : [],
    recent:
      isStart && !isAttentionOnly && !isToIssueOnly && whose === 'everybody'
        ? await listVisits(database, actor, RECENT_SHOWN)
        : [],
    page,
  };
}

/** Whether a report is about an exercise that is none of the catalog's. */
function namesOwn(attention: Attention | null): boolean {
  const concerns = attention?.patients.flatMap((patient) => patient.concerns) ?? [];
  return concerns.some(
    (concern) =>
      'report' in concern &&
      concern.report.variant !== null &&
      !findVariant(concern.report.variant),
  );
}

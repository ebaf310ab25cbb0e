import 'server-only';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';

/** Records that somebody searched the clinic's patients, and whom the page showed; what was typed is kept nowhere. */
export async function noteSearch(
  db: Db,
  actor: Actor,
  { found, shown }: { found: number; shown: readonly string[] },
): Promise<void> {
  const details = { found, shown: [...new Set(shown)] };
  const act = { action: 'patients.searched', subjectId: actor.clinicId, details } as const;
  await db.$transaction((tx) => recordAct(tx, actor, act));
}

/** Lists that say more of patients than that there are so many. */
type ListScreen = 'patients' | 'recalls' | 'due' | 'audit';

/** Records whom a list showed to whom, as one entry; a list of nobody is none. */
export async function noteList(
  db: Db,
  actor: Actor,
  { list, shown }: { list: ListScreen; shown: readonly string[] },
): Promise<void> {
  if (shown.length === 0) return;
  const details = { list, shown: [...new Set(shown)] };
  const act = { action: 'patients.listed', subjectId: actor.clinicId, details } as const;
  await db.$transaction((tx) => recordAct(tx, actor, act));
}

/** Records which rules spoke to whom about a draft before it could be issued; `rules` without order or repetition. */
export async function noteFindings(
  db: Db,
  actor: Actor,
  { patientId, version, rules }: { patientId: string; version: number; rules: readonly string[] },
): Promise<void> {
  const details = { version, rules: [...new Set(rules)].sort() };
  await db.$transaction((tx) =>
    recordAct(tx, actor, { action: 'finding.shown', subjectId: patientId, patientId, details }),
  );
}

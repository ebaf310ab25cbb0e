import 'server-only';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';

/** Records that somebody searched the clinic's patients, and how many were found; what was typed is kept nowhere. */
export async function noteSearch(db: Db, actor: Actor, found: number): Promise<void> {
  await db.$transaction((tx) =>
    recordAct(tx, actor, {
      action: 'patients.searched',
      subjectId: actor.clinicId,
      details: { found },
    }),
  );
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

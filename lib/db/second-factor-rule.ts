import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db } from './client';
import type { NotAllowed } from './not-allowed';

/** Who of a clinic may not work without a second factor. */
export const SecondFactorRule = z.enum(['nobody', 'administrators', 'everybody']);
export type SecondFactorRule = z.infer<typeof SecondFactorRule>;

/** Whether somebody of this role must have one. */
export const owesSecondFactor = (rule: SecondFactorRule, role: Actor['role']): boolean =>
  rule === 'everybody' || (rule === 'administrators' && role === 'administrator');

/** What was shown when somebody began to change it, and what they want. */
export const SecondFactorRuleChange = z.strictObject({
  loaded: SecondFactorRule,
  wanted: SecondFactorRule,
});

export async function findSecondFactorRule(
  db: Db,
  { clinicId }: Pick<Actor, 'clinicId'>,
): Promise<SecondFactorRule> {
  const { secondFactor } = await db.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  return SecondFactorRule.parse(secondFactor);
}

/** Over the rule that was loaded only. Who owes a second factor from now on sets it at their next step. */
export async function saveSecondFactorRule(
  db: Db,
  actor: Actor,
  { loaded, wanted }: z.infer<typeof SecondFactorRuleChange>,
): Promise<{ status: 'saved' | 'changed-elsewhere' } | NotAllowed> {
  const { clinicId } = actor;
  return administrate(db, actor, async (tx): Promise<{ status: 'saved' | 'changed-elsewhere' }> => {
    const { count } = await tx.clinic.updateMany({
      where: { id: clinicId, secondFactor: loaded },
      data: { secondFactor: wanted },
    });
    if (count === 0) return { status: 'changed-elsewhere' };
    if (loaded === wanted) return { status: 'saved' };
    const act = { action: 'clinic.settings-changed', subjectId: clinicId, details: {} } as const;
    await recordAct(tx, actor, act);
    return { status: 'saved' };
  });
}

import 'server-only';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { Tier } from '@/lib/contraindications/finding';
import { findCell } from '@/lib/contraindications/rule-matrix';
import { compareTiers } from '@/lib/contraindications/tiers';
import { findFactor } from '@/lib/patient/factors';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { findKnowledge } from './clinic-layer';
import type { NotAllowed } from './not-allowed';
import { startRecheck } from './rechecks';
import { isRowId } from './row-id';
import { asReviewer } from './rule-acts';

const Message = PlainText.trim().min(1).max(300);

/** A rule for one condition and one variant, own exercise or activity. */
export const ClinicRuleRequest = z.strictObject({
  factor: PlainText.max(80),
  target: PlainText.max(80),
  tier: Tier.exclude(['stop']),
  message: z.strictObject({ en: Message, th: Message }),
});
export type ClinicRuleRequest = z.infer<typeof ClinicRuleRequest>;

/** `not-stricter`: what stands in the cell speaks as strictly already. */
export async function addClinicRule(
  db: Db,
  actor: Actor,
  { request, now }: { request: ClinicRuleRequest; now: Date },
): Promise<
  { status: 'added'; id: string } | { status: 'unknown-target' | 'not-stricter' } | NotAllowed
> {
  return asReviewer(db, actor, async (tx) => {
    const { clinicId, userId } = actor;
    const { factor, target, tier, message } = request;
    const knowledge = await findKnowledge(tx, clinicId);
    const where = knowledge.targetById.get(target);
    if (!where || !findFactor(factor)) return { status: 'unknown-target' };
    const standing = findCell(knowledge, where, factor).tier;
    if (standing && compareTiers(tier, standing) >= 0) return { status: 'not-stricter' };

    const { id } = await tx.clinicRule.create({
      data: {
        clinicId,
        factorId: factor,
        targetId: target,
        tier,
        messageEn: message.en,
        messageTh: message.th,
        byId: userId,
        createdAt: now,
      },
      select: { id: true },
    });
    await recordAct(tx, actor, {
      action: 'clinic-rule.added',
      subjectId: id,
      details: { factor, target, tier },
    });
    await startRecheck(tx, { ...actor, cause: 'clinic-rule', now });
    return { status: 'added', id };
  });
}

/** Takes a rule of the clinic's own back; one of another clinic looks like none. */
export async function removeClinicRule(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ status: 'removed' | 'not-found' } | NotAllowed> {
  return asReviewer(db, actor, async (tx) => {
    const { clinicId } = actor;
    const row = isRowId(id)
      ? await tx.clinicRule.findFirst({
          where: { id, clinicId },
          select: { factorId: true, targetId: true, tier: true },
        })
      : null;
    if (!row) return { status: 'not-found' };
    await tx.clinicRule.deleteMany({ where: { id, clinicId } });
    await recordAct(tx, actor, {
      action: 'clinic-rule.removed',
      subjectId: id,
      details: { factor: row.factorId, target: row.targetId, tier: row.tier },
    });
    await startRecheck(tx, { ...actor, cause: 'clinic-rule', now });
    return { status: 'removed' };
  });
}

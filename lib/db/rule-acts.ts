import 'server-only';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { Tier } from '@/lib/contraindications/finding';
import { type ChangeDecision, decideChange } from '@/lib/contraindications/rule-change';
import { RULE_INDEX } from '@/lib/contraindications/rule-index';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import { type NotAllowed, notAllowed } from './not-allowed';
import { startRecheck } from './rechecks';

export const RuleId = PlainText.max(40);

export const RuleChangeRequest = z.strictObject({
  ruleId: RuleId,
  tier: Tier.exclude(['stop']),
  reason: PlainText.trim().max(500),
});
export type RuleChangeRequest = z.infer<typeof RuleChangeRequest>;

type UnknownRule = { status: 'unknown-rule' };

/** `of-the-article`: the article's own word waits for nobody's sign-off. */
export async function signOffRule(
  db: Db,
  actor: Actor,
  { ruleId, now }: { ruleId: string; now: Date },
): Promise<{ status: 'signed-off' | 'of-the-article' } | UnknownRule | NotAllowed> {
  return asReviewer(db, actor, async (tx) => {
    const rule = RULE_INDEX.get(ruleId);
    if (!rule) return { status: 'unknown-rule' };
    if (rule.review === 'article') return { status: 'of-the-article' };
    const { contentHash } = rule;
    const signed = { contentHash, byId: actor.userId, byName: nameOf(actor), at: now };
    await tx.ruleSignOff.upsert({
      where: { clinicId_ruleId: { clinicId: actor.clinicId, ruleId } },
      create: { clinicId: actor.clinicId, ruleId, ...signed },
      update: signed,
    });
    await recordAct(tx, actor, {
      action: 'rule.signed-off',
      subjectId: ruleId,
      details: { contentHash },
    });
    return { status: 'signed-off' };
  });
}

/** Also the way to be rid of a sign-off of a rule that is no more. */
export async function withdrawSignOff(
  db: Db,
  actor: Actor,
  { ruleId }: { ruleId: string },
): Promise<{ status: 'withdrawn' | 'not-found' } | NotAllowed> {
  return asReviewer(db, actor, async (tx) => {
    const { clinicId } = actor;
    const { count } = await tx.ruleSignOff.deleteMany({ where: { clinicId, ruleId } });
    if (count === 0) return { status: 'not-found' };
    await recordAct(tx, actor, {
      action: 'rule.sign-off-withdrawn',
      subjectId: ruleId,
      details: {},
    });
    return { status: 'withdrawn' };
  });
}

/** Gives one of our rules another tier in this clinic, in place of an earlier change. */
export async function changeRule(
  db: Db,
  actor: Actor,
  { request, now }: { request: RuleChangeRequest; now: Date },
): Promise<{ status: ChangeDecision } | UnknownRule> {
  return asReviewer(db, actor, async (tx) => {
    const { ruleId, tier, reason } = request;
    const rule = RULE_INDEX.get(ruleId);
    if (!rule) return { status: 'unknown-rule' };
    const mayLoosen = actor.role === 'administrator';
    const status = decideChange(rule, { tier, reason, mayLoosen });
    if (status === 'not-allowed') return notAllowed(actor);
    if (status !== 'tightened' && status !== 'loosened') return { status };

    const where = { clinicId_ruleId: { clinicId: actor.clinicId, ruleId } };
    const before = await keepEarlier(tx, { clinicId: actor.clinicId, ruleId, now });
    const change = { tier, reason, byId: actor.userId, byName: nameOf(actor), at: now };
    await tx.ruleChange.upsert({
      where,
      create: { clinicId: actor.clinicId, ruleId, ...change },
      update: change,
    });
    await recordAct(tx, actor, {
      action: 'rule.changed',
      subjectId: ruleId,
      details: { from: before?.tier ?? rule.tier ?? '', to: tier },
    });
    await startRecheck(tx, { ...actor, cause: 'rule', now });
    return { status };
  });
}

/** Back to our own tier; also the way to be rid of a change of a rule that is no more. */
export async function withdrawChange(
  db: Db,
  actor: Actor,
  { ruleId, now }: { ruleId: string; now: Date },
): Promise<{ status: 'withdrawn' | 'not-found' } | NotAllowed> {
  return asReviewer(db, actor, async (tx) => {
    const { clinicId } = actor;
    const before = await keepEarlier(tx, { clinicId, ruleId, now });
    if (!before) return { status: 'not-found' };
    await tx.ruleChange.deleteMany({ where: { clinicId, ruleId } });
    await recordAct(tx, actor, { action: 'rule.change-withdrawn', subjectId: ruleId, details: {} });
    await startRecheck(tx, { ...actor, cause: 'rule', now });
    return { status: 'withdrawn' };
  });
}

/**
 * Puts the change that holds beside those that held before, with its reason, which the audit has no room for.
 *
 * @returns it; `null` = the rule stands as we wrote it.
 */
async function keepEarlier(
  tx: Transaction,
  { clinicId, ruleId, now }: { clinicId: string; ruleId: string; now: Date },
): Promise<{ tier: string } | null> {
  const where = { clinicId_ruleId: { clinicId, ruleId } };
  const change = await tx.ruleChange.findUnique({ where });
  if (change) await tx.earlierRuleChange.create({ data: { ...change, endedAt: now } });
  return change;
}

/** For a physiatrist or an administrator, as they are at this moment and not as their page was drawn. */
export async function asReviewer<Answer>(
  db: Db,
  actor: Actor,
  act: (tx: Transaction) => Promise<Answer>,
): Promise<Answer | NotAllowed> {
  const { userId: id, clinicId, role } = actor;
  if (role === 'therapist') return notAllowed(actor);
  return db.$transaction(async (tx): Promise<Answer | NotAllowed> => {
    await lockClinic(tx, clinicId);
    const isStill = await tx.user.count({ where: { id, clinicId, role, disabledAt: null } });
    return isStill > 0 ? act(tx) : notAllowed(actor);
  });
}

export const nameOf = ({ title, name }: Actor) => `${title} ${name}`.trim();

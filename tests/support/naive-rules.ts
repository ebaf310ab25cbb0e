import {
  type Fired,
  isCautionOrWorse,
  merge,
  type NaiveFinding,
  speakingOrder,
  worstFirst,
} from './naive-finding';
import {
  type Circumstances,
  circumstancesOf,
  isPresent,
  type NaiveHistory,
  unknownFactors,
  WORST_CIRCUMSTANCES,
} from './naive-history';
import {
  ATTRIBUTE_RULES,
  DIRECT_RULES,
  DOSE_RULES,
  FACTOR_IDS,
  type NaiveAttributeRule,
  type NaiveDoseRule,
  type NaiveTarget,
  SWIMMING,
} from './naive-knowledge';

type Windowed = { window: { fromWeeks: number; toWeeks: number | null } | null };

/** "Lower bound included, upper excluded; no date = strictest window", so every window may hold. */
export function isInWindow({ window }: Windowed, { weeks }: Circumstances): boolean {
  if (!window || weeks === null) return true;
  return weeks >= window.fromWeeks && (window.toWeeks === null || weeks < window.toWeeks);
}

const missingDate = ({ window }: Windowed, { weeks }: Circumstances) =>
  window && weeks === null ? ['since'] : [];

/** The attribute rules of a factor that hold today, whatever the target. */
export function activeAttributeRules(factor: string, now: Circumstances): NaiveAttributeRule[] {
  const active = ATTRIBUTE_RULES.filter(
    (rule) =>
      rule.factor === factor &&
      isInWindow(rule, now) &&
      !(rule.unlessSurgeonCleared && now.isCleared),
  );
  return now.weeks === null ? active.filter((rule) => isStrictest(rule, active)) : active;
}

/** "No date: per factor and attribute only the strictest rule fires." */
function isStrictest(rule: NaiveAttributeRule, active: readonly NaiveAttributeRule[]): boolean {
  const rivals = worstFirst(active.filter(({ attribute }) => attribute === rule.attribute));
  return rivals[0] === rule;
}

/** "`one_sided_dose_loads: worked` limits it to the dosed side; anything else counts for both." */
function isOtherSideOnly(side: string | null, { chosen }: NaiveTarget): boolean {
  if (chosen?.variant.oneSidedDoseLoads !== 'worked') return false;
  if (side !== 'left' && side !== 'right') return false;
  return chosen.dose.side === (side === 'left' ? 'right' : 'left');
}

/** A missing side would sharpen an operated-side rule only where another side would lift it. */
function missingSide(rule: NaiveAttributeRule, target: NaiveTarget, now: Circumstances) {
  const couldBeOther = isOtherSideOnly('left', target) || isOtherSideOnly('right', target);
  return rule.operatedSideOnly && now.side === null && couldBeOther ? ['side'] : [];
}

/** README, "Open for the clinic": EX09-a is tagged hip extension. */
const OPEN_FOR_THE_CLINIC = ['EX09-a|hip-extension-past-neutral'];

function firedAttributeRules(factor: string, target: NaiveTarget, now: Circumstances): Fired[] {
  return activeAttributeRules(factor, now)
    .filter(({ attribute }) => target.attributes.includes(attribute))
    .filter((rule) => !(rule.operatedSideOnly && isOtherSideOnly(now.side, target)))
    .map((rule) => ({
      ...rule,
      review: 'interpretation',
      because: [`${factor}|${rule.attribute}`],
      missing: [...missingDate(rule, now), ...missingSide(rule, target, now)],
      open: OPEN_FOR_THE_CLINIC.includes(`${target.chosen?.variant.id}|${rule.attribute}`),
    }));
}

/** "A direct rule on an exercise covers all its variants"; "S13-S18 only as [the clearance's] ruleIds". */
function firedDirectRules(factor: string, { id, chosen }: NaiveTarget): Fired[] {
  return DIRECT_RULES.filter((rule) => rule.factor === factor)
    .filter((rule) => !SWIMMING.spokenFor.includes(rule.id))
    .filter((rule) => rule.target === id || rule.target === chosen?.variant.id)
    .map((rule) => ({
      ...rule,
      because: [`${factor}|`],
      missing: [],
      open: false,
      sourcesDisagree: false,
    }));
}

export function firedRules(factor: string, target: NaiveTarget, now: Circumstances): Fired[] {
  return [...firedAttributeRules(factor, target, now), ...firedDirectRules(factor, target)];
}

/** What fires on a target, factor by factor in knowledge order, in each the worst rule first. */
export function firedPerFactor(history: NaiveHistory, target: NaiveTarget): Fired[][] {
  return FACTOR_IDS.filter((factor) => isPresent(history, factor)).map((factor) =>
    speakingOrder(firedRules(factor, target, circumstancesOf(history, factor))),
  );
}

/** "One finding per factor and target"; knowledge order is that of the rules that speak. */
export function contraindications(history: NaiveHistory, target: NaiveTarget): NaiveFinding[] {
  const idOfSpeaker = ([speaker]: Fired[]) => speaker?.id ?? '';
  return firedPerFactor(history, target)
    .sort((a, b) => (idOfSpeaker(a) < idOfSpeaker(b) ? -1 : 1))
    .flatMap((rules) => merge('contraindication', rules));
}

/** "Repetitions a day = sides x sets x repetitions x perDay, sides 2 for `each`." */
function amount({ dose }: NonNullable<NaiveTarget['chosen']>, field: NaiveDoseRule['field']) {
  if (field !== 'repetitions') return dose[field];
  return (dose.side === 'each' ? 2 : 1) * dose.sets * dose.repetitions * dose.perDay;
}

/** "`type` is on the variant." */
export function isOfVariant({ when }: NaiveDoseRule, { attributes, chosen }: NaiveTarget): boolean {
  return (
    (when.type === undefined || when.type === chosen?.variant.type) &&
    (when.attribute === undefined || attributes.includes(when.attribute)) &&
    (when.notAttribute === undefined || !attributes.includes(when.notAttribute))
  );
}

/** "`max` alerts above, `min` below." */
export function isBroken(rule: NaiveDoseRule, target: NaiveTarget): boolean {
  if (!target.chosen || !isOfVariant(rule, target)) return false;
  const given = amount(target.chosen, rule.field);
  return (rule.max !== null && given > rule.max) || (rule.min !== null && given < rule.min);
}

/** Which of the rule's factors this patient has, in its window. */
export function activeFactors(history: NaiveHistory, rule: NaiveDoseRule): string[] {
  return (rule.when.factors ?? []).filter(
    (factor) => isPresent(history, factor) && isInWindow(rule, circumstancesOf(history, factor)),
  );
}

/** Condition and movement, as far as the rule asks for them (decision 9). */
function becauseOf({ when }: NaiveDoseRule, factors: readonly string[]): string[] {
  const movement = when.attribute ?? '';
  if (factors.length === 0) return movement ? [`|${movement}`] : [];
  return factors.map((factor) => `${factor}|${movement}`);
}

function firedDoseRule(history: NaiveHistory, rule: NaiveDoseRule, target: NaiveTarget): Fired[] {
  const factors = activeFactors(history, rule);
  if (!isBroken(rule, target) || (rule.when.factors && factors.length === 0)) return [];
  return [
    {
      ...rule,
      review: 'interpretation',
      because: becauseOf(rule, factors),
      missing: factors.flatMap((factor) => missingDate(rule, circumstancesOf(history, factor))),
      alternatives: [],
      open: false,
      sourcesDisagree: false,
    },
  ];
}

/** "`dose-limit`: one finding per field, factors in `because`." */
export function doseLimits(history: NaiveHistory, target: NaiveTarget): NaiveFinding[] {
  const fields = [...new Set(DOSE_RULES.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const rules = DOSE_RULES.filter((rule) => rule.field === field);
    const fired = rules.flatMap((rule) => firedDoseRule(history, rule, target));
    return merge('dose-limit', fired).map((finding) => ({ ...finding, field }));
  });
}

/**
 * "Some unknown factor, taken as present with no date, any side, not cleared, could make it caution
 * or worse by an attribute, direct, stop or dose rule."
 */
export function decidingUnknowns(history: NaiveHistory, target: NaiveTarget): string[] {
  return unknownFactors(history).filter((factor) => {
    const stops = ATTRIBUTE_RULES.some(
      (rule) => rule.factor === factor && rule.attribute === '*' && isCautionOrWorse(rule),
    );
    const limits = DOSE_RULES.some(
      (rule) =>
        rule.when.factors?.includes(factor) && isCautionOrWorse(rule) && isBroken(rule, target),
    );
    return (
      stops || limits || firedRules(factor, target, WORST_CIRCUMSTANCES).some(isCautionOrWorse)
    );
  });
}

import type { PresentFactor } from '@/lib/patient/known-factors';
import type { Finding } from './finding';
import { compareRules, type TargetRule } from './target-rule';

/** `any`: each or both sides, or a target where sides do not matter. */
export type DoseLimb = 'any' | 'left' | 'right';

/** What one present factor means for one target. */
export type Verdict = {
  factor: string;
  /** `null`: no rule of it is active. */
  finding: Finding | null;
  /** Place of the worst rule in the knowledge. */
  order: number;
  /** Exercises and variants that the active rules name instead. */
  alternatives: readonly string[];
  /** The date is not known, and some date would give another tier. */
  dateDecides: boolean;
};

type Context = {
  loadsWorkedSideOnly: boolean;
  /** Attributes whose tagging here is an open question. */
  open: readonly string[];
  /** Gives the one object of equal findings. */
  intern: (finding: Finding) => Finding;
};

/** Whether the rule is active so many whole weeks after the factor's anchor date. */
export function isInWindow({ window }: Pick<TargetRule, 'window'>, weeks: number): boolean {
  if (!window) return true;
  return weeks >= window.fromWeeks && (window.toWeeks === null || weeks < window.toWeeks);
}

/** Without a date, one rule per attribute: the strictest. Rules that name their target stand each for itself. */
function strictest(rules: readonly TargetRule[]): TargetRule[] {
  const byAttribute = new Map<string, TargetRule>();
  for (const rule of rules) {
    const key = rule.attribute ?? rule.id;
    const other = byAttribute.get(key);
    if (!other || compareRules(rule, other) < 0) byAttribute.set(key, rule);
  }
  return [...byAttribute.values()];
}

function activeOn(rules: readonly TargetRule[], weeks: number | null): TargetRule[] {
  const active = weeks === null ? strictest(rules) : rules.filter((one) => isInWindow(one, weeks));
  return active.sort(compareRules);
}

function turningPoints(rules: readonly TargetRule[]): number[] {
  const weeks = rules.flatMap(({ window }) =>
    window ? [window.fromWeeks, window.toWeeks ?? window.fromWeeks] : [],
  );
  return [...new Set([0, ...weeks])].sort((a, b) => a - b);
}

/** The rules of one factor on one target. A verdict is worked out once per stretch of time, side and clearance. */
export class FactorVerdicts {
  private readonly known = new Map<number | string, Verdict>();
  private readonly points: readonly number[];
  private readonly isDated: boolean;
  /** Whether it matters which side a one-sided dose is on. */
  readonly isSided: boolean;

  constructor(
    readonly rules: readonly TargetRule[],
    private readonly context: Context,
  ) {
    this.points = turningPoints(rules);
    this.isDated = rules.some(({ window }) => window !== null);
    this.isSided = context.loadsWorkedSideOnly && rules.some((rule) => rule.operatedSideOnly);
  }

  on(factor: PresentFactor, limb: DoseLimb): Verdict {
    const key = this.keyOf(factor, limb);
    const before = this.known.get(key);
    if (before) return before;
    const verdict = this.judge(factor, limb);
    this.known.set(key, verdict);
    return verdict;
  }

  /** One for all that gives the same verdict: the stretch of time, the clearance, the sides. A number where it can be. */
  private keyOf({ weeks, side, surgeonCleared }: PresentFactor, limb: DoseLimb): number | string {
    const stretch = this.stretchOf(weeks);
    const key = surgeonCleared ? -1 - stretch : stretch;
    return this.isSided ? `${key} ${side} ${limb}` : key;
  }

  /** Place of the last turning point that has passed; one past all of them without a date. */
  private stretchOf(weeks: number | null): number {
    if (weeks === null) return this.points.length;
    if (!this.isDated) return 0;
    let passed = 0;
    for (const point of this.points) if (point <= weeks) passed += 1;
    return passed - 1;
  }

  private applying({ side, surgeonCleared }: PresentFactor, limb: DoseLimb): TargetRule[] {
    return this.rules.filter((rule) => {
      if (rule.unlessSurgeonCleared && surgeonCleared) return false;
      if (!rule.operatedSideOnly || !this.isSided || limb === 'any') return true;
      return side === null || side === 'both' || side === limb;
    });
  }

  private judge(factor: PresentFactor, limb: DoseLimb): Verdict {
    const applying = this.applying(factor, limb);
    const active = activeOn(applying, factor.weeks);
    const worst = active[0];
    return {
      factor: factor.id,
      finding: worst ? this.context.intern(this.merge(active, { worst, factor, limb })) : null,
      order: worst?.order ?? 0,
      alternatives: active.flatMap(({ alternatives }) => alternatives),
      dateDecides:
        factor.weeks === null &&
        this.isDated &&
        this.points.some((weeks) => activeOn(applying, weeks)[0]?.tier !== worst?.tier),
    };
  }

  /** One finding; text, letter, sources and review are the worst rule's. */
  private merge(
    rules: readonly TargetRule[],
    { worst, factor, limb }: { worst: TargetRule; factor: PresentFactor; limb: DoseLimb },
  ): Finding {
    // A dose on both sides includes the operated one, whichever it is.
    const asksSide = this.isSided && limb !== 'any' && factor.side === null;
    const isOpen = rules.some(({ attribute }) => this.context.open.includes(attribute ?? ''));
    const loosened = rules.flatMap((rule) => rule.loosened ?? []);
    return {
      kind: 'contraindication',
      tier: worst.tier,
      evidence: worst.evidence,
      review: worst.review,
      ruleIds: rules.map(({ id }) => id),
      because: rules.map(({ attribute }) =>
        attribute === null ? { factor: factor.id } : { factor: factor.id, attribute },
      ),
      missing: [
        ...(factor.weeks === null && rules.some(({ window }) => window) ? ['since'] : []),
        ...(asksSide && rules.some((rule) => rule.operatedSideOnly) ? ['side'] : []),
      ],
      message: worst.message,
      ...(worst.modification ? { modification: worst.modification } : {}),
      sources: worst.sources,
      ...(rules.some((rule) => rule.sourcesDisagree) ? { sourcesDisagree: true } : {}),
      ...(isOpen ? { open: true } : {}),
      ...(loosened.length > 0 ? { loosened } : {}),
    };
  }
}

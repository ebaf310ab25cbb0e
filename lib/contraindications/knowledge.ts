import { ACTIVITIES, ATTRIBUTES, EXERCISES } from '@/lib/catalog/catalog';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import type { ProgramTemplate } from './assessment';
import { type ClinicLayer, NO_LAYER } from './clinic-layer';
import { contentHash } from './content-hash';
import { programTemplates } from './program-templates';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DERIVATIONS,
  DIRECT_RULES,
  DOSE_RULES,
  OPEN_QUESTIONS,
  PREFERENCES,
  PROGRAM_RULES,
  SOURCES,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
} from './rules';
import { listCandidates, listNamed, type SwapCandidate } from './swap-candidates';
import { describeTargets, type Target } from './target';
import { type ReviewOf, readReviews, readTargetRules, type TargetRule } from './target-rule';

/** Raised by hand when the meaning of a rule changes; `content/changelog.json` says what changed. */
export const SEMANTIC_VERSION = '0.2.0';

const content = contentHash([
  EXERCISES,
  ACTIVITIES,
  ATTRIBUTES,
  FACTORS,
  HISTORY_GROUPS,
  RED_FLAGS,
  ATTRIBUTE_RULES,
  DIRECT_RULES,
  DOSE_RULES,
  PROGRAM_RULES,
  COMBINATION_RULES,
  PREFERENCES,
  DERIVATIONS,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
  OPEN_QUESTIONS,
  SOURCES,
]);

/** Everything the check reads, with one clinic's layer over it; made once, then only read. */
export type Knowledge = {
  /** `semantic version + hash of the content`, then the hash of the clinic's layer where it has one. */
  version: string;
  targets: readonly Target[];
  targetById: ReadonlyMap<string, Target>;
  /** Every rule on a target, in knowledge order. */
  rules: readonly TargetRule[];
  /** Rules that stop the whole program, by factor. */
  stops: ReadonlyMap<string, TargetRule>;
  /** Rules that speak of a factor's targets, by factor. */
  rulesByFactor: ReadonlyMap<string, readonly TargetRule[]>;
  /** By target: what shares its purpose. */
  candidates: ReadonlyMap<string, SwapCandidate[]>;
  /** By what a rule names instead: the movements it stands for. */
  named: ReadonlyMap<string, SwapCandidate[]>;
  /** Rules that wait for a program, by id. */
  templates: Record<string, ProgramTemplate>;
  reviewOf: ReviewOf;
  /** Rows of the clinic that cannot be read: while there is one, nothing is clear. */
  unreadable: readonly string[];
};

function groupByFactor(rules: readonly TargetRule[]): Map<string, TargetRule[]> {
  const byFactor = new Map<string, TargetRule[]>();
  for (const rule of rules) byFactor.set(rule.factor, [...(byFactor.get(rule.factor) ?? []), rule]);
  return byFactor;
}

/** Reads a clinic's layer over the knowledge of the product. */
export function compileKnowledge(layer: ClinicLayer): Knowledge {
  const reviewOf = readReviews(layer);
  const rules = readTargetRules(layer, reviewOf);
  const spoken = rules.filter(({ id }) => !SWIM_CLEARANCE.spokenFor.includes(id));
  const targets = describeTargets(spoken, layer.exercises);
  const targetById = new Map(targets.map((target) => [target.id, target]));
  const isBuiltIn = Object.values(layer).every((part) => part.length === 0);
  return {
    version: `${SEMANTIC_VERSION}+${content}${isBuiltIn ? '' : `.${contentHash(layer)}`}`,
    targets,
    targetById,
    rules,
    stops: new Map(
      rules.filter(({ attribute }) => attribute === '*').map((rule) => [rule.factor, rule]),
    ),
    rulesByFactor: groupByFactor(rules),
    candidates: listCandidates(targets),
    named: listNamed(rules, targetById),
    templates: programTemplates(reviewOf),
    reviewOf,
    unreadable: layer.unreadable,
  };
}

/** The knowledge of the product alone. */
export const BUILT_IN: Knowledge = compileKnowledge(NO_LAYER);

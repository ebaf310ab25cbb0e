import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CellView } from '@/components/rules/rule-cell-view';
import { type RulesAddress, writeAddress } from '@/components/rules/rules-address';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EXERCISES, findVariant } from '@/lib/catalog/catalog';
import type { ClinicLayer } from '@/lib/contraindications/clinic-layer';
import { Tier } from '@/lib/contraindications/finding';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { findCell, type RuleCell } from '@/lib/contraindications/rule-matrix';
import { OPEN_QUESTIONS, SWIM_CLEARANCE, WATER_WALK_ADVICE } from '@/lib/contraindications/rules';
import type { Target } from '@/lib/contraindications/target';
import { compareTiers } from '@/lib/contraindications/tiers';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { countCellUse } from '@/lib/db/rule-statistics';
import { FACTORS, type Factor, findFactor } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';
import { findMovement } from '@/lib/prescription/movement';
import { getBriefNames, getRuleNames } from './rule-names';
import { viewRule } from './view-rule';

type Rules = { actor: Actor; layer: ClinicLayer; knowledge: Knowledge };
type OpenCell = NonNullable<RulesAddress['open']>;

/** The open cell of an address; `null` = none is open, or it names what this clinic does not have. */
export async function loadCell(
  { actor, layer, knowledge }: Rules,
  address: RulesAddress,
  language: Language,
): Promise<CellView | null> {
  const target = knowledge.targetById.get(address.open?.target ?? '');
  const factor = findFactor(address.open?.factor ?? '');
  if (!address.open || !target || !factor) return null;

  const isActivity = target.exercise === null;
  const names = await getRuleNames({ isActivity });
  const cell = findCell(knowledge, target, factor.id);
  const hrefTo = (open: OpenCell | null) => writeAddress({ ...address, open });
  const placed = findVariant(target.id);
  return {
    target: target.id,
    factor: factor.id,
    title: await titleOf(target, factor, { layer, language }),
    targetName: nameOfTarget(target.id, layer, language),
    factorName: factor.name[language],
    tier: cell.tier ?? (target.isUntagged ? 'not-checked' : 'clear'),
    isActivity,
    always: alwaysSaid(target.id, language),
    ...wordsOf(cell, language),
    alternatives: cell.alternatives.map((id) => nameOfTarget(id, layer, language)),
    rules: cell.rules.map((rule) => viewRule(rule, names, { actor, layer, language })),
    use:
      cell.rules.length > 0 && !isActivity
        ? await countCellUse(await db(), actor, {
            ruleIds: cell.rules.map(({ id }) => id),
            target: target.id,
          })
        : null,
    openQuestions: OPEN_QUESTIONS.filter(({ variants }) => variants.includes(target.id)).map(
      ({ question }) => question[language],
    ),
    variants: (placed?.exercise.variants ?? [])
      .filter(({ id }) => id !== target.id)
      .map(({ id }) => ({
        target: id,
        name: nameOfTarget(id, layer, language),
        tier: tierOf(knowledge, id, factor.id),
        href: hrefTo({ target: id, factor: factor.id }),
      })),
    exerciseNumber: placed ? EXERCISES.indexOf(placed.exercise) + 1 : null,
    ...neighbours(target, factor.id, { knowledge, showsAll: address.showsAll, hrefTo }),
    closeHref: hrefTo(null),
    addTiers: tiersToAdd(cell, actor),
  };
}

/** The article's words on swimming and walking in water stand beside every rule. */
function alwaysSaid(id: string, language: Language): string | null {
  const swim = { ...SWIM_CLEARANCE, message: SWIM_CLEARANCE.results['not-done'].message };
  const said = [swim, WATER_WALK_ADVICE].find(({ target }) => target === id);
  return said ? `${said.id}: ${said.message[language]}` : null;
}

/** Both in few words; the full names stand under it. */
async function titleOf(
  { id }: Target,
  factor: Factor,
  { layer, language }: { layer: ClinicLayer; language: Language },
): Promise<string> {
  const t = await getTranslations('rules.cell');
  const { exercise } = findVariant(id) ?? {};
  const isUsual = exercise?.defaultVariant === id;
  const target = isUsual ? (await getBriefNames())(exercise.id) : nameOfTarget(id, layer, language);
  return t('title', { target, factor: shortNameOf(factor)[language] });
}

function wordsOf({ tier, finding, rules }: RuleCell, language: Language) {
  const spoken = tier === 'stop' ? (rules[0] ?? null) : finding;
  return {
    message: spoken?.message[language] ?? null,
    modification: spoken?.modification?.[language] ?? null,
    evidence: spoken?.evidence ?? null,
  };
}

/** Of a variant by its own name, of an exercise by the article's number's name. */
export function nameOfTarget(id: string, layer: ClinicLayer, language: Language): string {
  const movement = findMovement(id, []);
  if (movement) return movement.name[language];
  const named = [...EXERCISES, ...ACTIVITIES, ...layer.exercises].find((one) => one.id === id);
  return named?.name[language] ?? id;
}

function tierOf(knowledge: Knowledge, target: string, factor: string): Tier | 'clear' {
  const found = knowledge.targetById.get(target);
  return (found && findCell(knowledge, found, factor).tier) ?? 'clear';
}

/** The next cells of the row in which a rule speaks, among the columns that are shown. */
function neighbours(
  target: Target,
  factor: string,
  row: { knowledge: Knowledge; showsAll: boolean; hrefTo: (open: OpenCell) => string },
): Pick<CellView, 'previousHref' | 'nextHref'> {
  const { knowledge, showsAll, hrefTo } = row;
  const shown = FACTORS.filter(({ id, isCore }) => showsAll || isCore || id === factor);
  const here = shown.findIndex(({ id }) => id === factor);
  const speaks = ({ id }: { id: string }) => findCell(knowledge, target, id).tier !== null;
  const hrefOf = (found: { id: string } | undefined) =>
    found ? hrefTo({ target: target.id, factor: found.id }) : null;
  return {
    previousHref: hrefOf(shown.slice(0, here).findLast(speaks)),
    nextHref: hrefOf(shown.slice(here + 1).find(speaks)),
  };
}

/** A rule of the clinic's own has to be stricter than what stands there. */
function tiersToAdd({ tier }: RuleCell, { role }: Actor): CellView['addTiers'] {
  if (role === 'therapist') return [];
  const given = Tier.exclude(['stop']).options;
  return given.filter((each) => tier === null || compareTiers(each, tier) < 0);
}

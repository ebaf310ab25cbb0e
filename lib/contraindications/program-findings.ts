import { FACTORS, findFactor } from '@/lib/patient/factors';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS, type RedFlag } from '@/lib/patient/red-flags';
import { citeSources } from './cite-sources';
import type { Finding, Tier } from './finding';
import { PROGRAM_RULES } from './rules';
import { compareTiers, STOP_RULE_OF } from './target-rules';

/** A finding in the words of one program rule. @throws RangeError for an unknown rule. */
export function programRuleFinding(ruleId: string, kind: string): Finding {
  const rule = PROGRAM_RULES.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`No program rule ${ruleId}`);
  return {
    kind,
    tier: rule.tier,
    evidence: rule.evidence,
    review: 'interpretation',
    ruleIds: [rule.id],
    because: [],
    missing: [],
    message: rule.message,
    sources: citeSources(rule.sources),
  };
}

function stopFindings(known: KnownFactors): Finding[] {
  return known.present.flatMap((factor) => {
    const rule = STOP_RULE_OF.get(factor.id);
    if (!rule) return [];
    const { weeks } = factor;
    const end = rule.window?.toWeeks ?? null;
    if (rule.window && weeks !== null) {
      if (weeks < rule.window.fromWeeks || (end !== null && weeks >= end)) return [];
    }
    const finding: Finding = {
      kind: 'program-stop',
      tier: rule.tier,
      evidence: rule.evidence,
      review: rule.review,
      ruleIds: [rule.id],
      because: [{ factor: factor.id }],
      missing: rule.window && weeks === null ? ['since'] : [],
      message: rule.message,
      modification: rule.modification,
      sources: citeSources(rule.sources),
      ...(rule.sourcesDisagree ? { sourcesDisagree: true as const } : {}),
    };
    return [finding];
  });
}

const RED_FLAG_TIER: Record<RedFlag['action'], Tier> = {
  'emergency-now': 'stop',
  'same-day': 'stop',
  'pause-and-assess': 'contraindicated',
  'routine-referral': 'caution',
};

function redFlagFindings(facts: PatientFacts): Finding[] {
  return RED_FLAGS.filter(({ id }) => facts.redFlags.includes(id)).map((flag) => {
    const isAssessed =
      flag.action === 'pause-and-assess' && facts.redFlagsAssessed.includes(flag.id);
    return {
      kind: 'red-flag-positive',
      tier: isAssessed ? 'note' : RED_FLAG_TIER[flag.action],
      evidence: 'C',
      review: 'interpretation',
      urgency: flag.action,
      ruleIds: [flag.id],
      because: flag.factor ? [{ factor: flag.factor }] : [],
      missing: [],
      message: {
        en: `${flag.question.en} Answered yes. ${flag.actionText.en}.`,
        th: `${flag.question.th} ตอบว่าใช่ ${flag.actionText.th}`,
      },
      sources: citeSources(flag.sources),
    };
  });
}

function contradictionFindings(known: KnownFactors): Finding[] {
  return known.contradicted.map((id) => {
    const name = findFactor(id)?.name ?? { en: id, th: id };
    return {
      kind: 'contradiction',
      tier: 'note',
      evidence: 'C',
      review: 'interpretation',
      ruleIds: [],
      because: [{ factor: id }],
      missing: [],
      message: {
        en: `${name.en}: what was stated and what follows from the recorded values disagree. It is taken as present.`,
        th: `${name.th}: ประวัติที่บันทึกไว้ไม่ตรงกับค่าที่วัดได้ ระบบถือว่ามีภาวะนี้`,
      },
      sources: [],
    };
  });
}

/** P09: flags not asked, or no factor answered at all. */
function screeningFindings(facts: PatientFacts, known: KnownFactors): Finding[] {
  const isEmpty = known.unknown.length === FACTORS.length;
  const missing = [
    ...(facts.redFlagScreen === 'done' ? [] : ['redFlagScreen']),
    ...(isEmpty ? ['factors'] : []),
  ];
  if (missing.length === 0) return [];
  return [{ ...programRuleFinding('P09', 'screening-missing'), missing }];
}

/** What holds whatever is prescribed: stops, red flags, contradictions, missing screen; worst first. */
export function findProgramFindings(facts: PatientFacts, known: KnownFactors): Finding[] {
  return [
    ...stopFindings(known),
    ...redFlagFindings(facts),
    ...contradictionFindings(known),
    ...screeningFindings(facts, known),
  ].sort((a, b) => compareTiers(a.tier, b.tier));
}

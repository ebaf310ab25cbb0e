import { FACTORS, findFactor } from '@/lib/patient/factors';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS, type RedFlag } from '@/lib/patient/red-flags';
import { isInWindow } from './factor-verdicts';
import type { Finding, ProgramFinding, Tier } from './finding';
import type { Knowledge } from './knowledge';
import { citeSources } from './target-rule';

const BONE_FACTORS = ['osteoporosis', 'osteopenia', 'vertebral-compression-fracture'];
const BONE_RISKS = ['long-term-steroids', 'frailty', 'rheumatoid-arthritis', 'falls-risk'];
/** From which age bone health must be known; sex not known counts as female. Source: P10 of the clinical material. */
const BAND_STARTS: Record<string, number> = { 'age-65-74': 65, 'age-75-plus': 75 };
const BONE_AGE = { female: 65, unknown: 65, male: 70, atRisk: 50 };

/** A pressure reading counts so long. Source: P15 of the clinical material. */
const PRESSURE_MONTHS = 6;

function stopFindings(known: KnownFactors, { stops }: Knowledge): Finding[] {
  return known.present.flatMap((factor) => {
    const rule = stops.get(factor.id);
    if (!rule || (factor.weeks !== null && !isInWindow(rule, factor.weeks))) return [];
    const finding: Finding = {
      kind: 'program-stop',
      tier: rule.tier,
      evidence: rule.evidence,
      review: rule.review,
      ruleIds: [rule.id],
      because: [{ factor: factor.id }],
      missing: rule.window && factor.weeks === null ? ['since'] : [],
      message: rule.message,
      ...(rule.modification ? { modification: rule.modification } : {}),
      sources: rule.sources,
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

function redFlagFindings(facts: PatientFacts, { reviewOf }: Knowledge): Finding[] {
  return RED_FLAGS.filter(({ id }) => facts.redFlags.includes(id)).map((flag) => {
    const isAssessed =
      flag.action === 'pause-and-assess' && facts.redFlagsAssessed.includes(flag.id);
    return {
      kind: 'red-flag-positive',
      tier: isAssessed ? 'note' : RED_FLAG_TIER[flag.action],
      evidence: 'C',
      review: reviewOf(flag),
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
function screeningMissing(facts: PatientFacts, known: KnownFactors): Partial<Finding> | null {
  const isEmpty = known.unknown.length === FACTORS.length;
  const missing = [
    ...(facts.redFlagScreen === 'done' ? [] : ['redFlagScreen']),
    ...(isEmpty ? ['factors'] : []),
  ];
  return missing.length === 0 ? null : { missing };
}

/** The recorded age, or the start of a stated age band where that is more; 0 when neither is known. */
function ageAtLeast({ age }: PatientFacts, known: KnownFactors): number {
  const bands = known.present.map(({ id }) => BAND_STARTS[id] ?? 0);
  return Math.max(age ?? 0, ...bands);
}

/** P10: nothing said about the bones of somebody old enough, or at risk. */
function boneHealthUnknown(facts: PatientFacts, known: KnownFactors): Partial<Finding> | null {
  const { sex } = facts;
  const age = ageAtLeast(facts, known);
  if (!BONE_FACTORS.every((id) => known.unknown.includes(id))) return null;
  const risks = known.present.filter(({ id }) => BONE_RISKS.includes(id));
  const isAtRisk = age >= BONE_AGE.atRisk && risks.length > 0;
  if (age < BONE_AGE[sex] && !isAtRisk) return null;
  return { because: isAtRisk ? risks.map(({ id }) => ({ factor: id })) : [], missing: ['tScore'] };
}

function ageUnder18(known: KnownFactors): Partial<Finding> | null {
  const isYoung = known.present.some(({ id }) => id === 'age-under-18');
  return isYoung ? { because: [{ factor: 'age-under-18' }] } : null;
}

/** The calendar day so many months before; the last of a shorter month. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const before = new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate)));
  return before.toISOString().slice(0, 10);
}

/** P15: hypertension, and no whole reading of the last six months; a reading without its day is none. */
function pressureMissing(
  facts: PatientFacts,
  known: KnownFactors,
  today: string,
): Partial<Finding> | null {
  const pressures = known.present.filter(({ id }) => id.startsWith('hypertension-'));
  if (pressures.length === 0) return null;
  const isRecent = (facts.pressureTakenOn ?? '') >= monthsBefore(today, PRESSURE_MONTHS);
  const missing = [
    ...(facts.restingSystolic === null ? ['restingSystolic'] : []),
    ...(facts.restingDiastolic === null ? ['restingDiastolic'] : []),
    ...(isRecent ? [] : ['pressureTakenOn']),
  ];
  if (missing.length === 0) return null;
  return { because: pressures.map(({ id }) => ({ factor: id })), missing };
}

export type PatientCase = { facts: PatientFacts; known: KnownFactors; today: string };

/** What holds whatever is prescribed, combinations left out; in knowledge order. */
export function patientFindings(
  { facts, known, today }: PatientCase,
  knowledge: Knowledge,
): ProgramFinding[] {
  const ruled = (id: string, holds: Partial<Finding> | null): Finding[] => {
    const template = knowledge.templates[id];
    return template && holds ? [{ ...template.finding, ...holds }] : [];
  };
  return [
    ...stopFindings(known, knowledge),
    ...redFlagFindings(facts, knowledge),
    ...contradictionFindings(known),
    ...ruled('P09', screeningMissing(facts, known)),
    ...ruled('P10', boneHealthUnknown(facts, known)),
    ...ruled('P11', ageUnder18(known)),
    ...ruled('P15', pressureMissing(facts, known, today)),
  ].map((finding) => ({ ...finding, swaps: [] }));
}

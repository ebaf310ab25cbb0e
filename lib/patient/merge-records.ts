import { HISTORY_GROUPS } from './minimum-history';
import type { StatedFactor } from './patient-facts';
import type { PatientInput } from './patient-input';

export type Decision = 'present' | 'absent';

/** What two records say of one condition or red flag; `absent` also by "none of these". */
export type Disagreement = {
  kind: 'factor' | 'red-flag';
  id: string;
  kept: Decision;
  other: Decision;
};

export type RecordComparison = {
  /** Somebody decides each of them; `present` is the safer. */
  disagreements: Disagreement[];
  /** What only the other record has and the kept one never asked: it is added. */
  added: { factors: string[]; redFlags: string[] };
  /** Conditions of both with another side, date or clearance: the wider reading holds. */
  widened: string[];
  /** Findings in the room that contradict each other: to be made again. */
  askedAgain: ('directionalPreference' | 'proneArchTest')[];
};

const MEASURES = ['heightCm', 'weightKg', 'tScore'] as const;

/** Says what a merge would change in the kept record, and what it cannot decide by itself. */
export function compareRecords(kept: PatientInput, other: PatientInput): RecordComparison {
  const ids = [...new Set([...kept.factors, ...other.factors].map(({ id }) => id))];
  const inBoth = ids.filter(
    (id) => saysOf(kept, id) === 'present' && saysOf(other, id) === 'present',
  );
  return {
    disagreements: [
      ...ids.flatMap((id) => disagreementOf('factor', id, saysOf(kept, id), saysOf(other, id))),
      ...[...new Set([...kept.redFlags, ...other.redFlags])].flatMap((id) =>
        disagreementOf('red-flag', id, saysOfFlag(kept, id), saysOfFlag(other, id)),
      ),
    ],
    added: {
      factors: ids.filter(
        (id) => saysOf(kept, id) === 'unknown' && saysOf(other, id) === 'present',
      ),
      redFlags: other.redFlags.filter((id) => saysOfFlag(kept, id) === 'unknown'),
    },
    widened: inBoth.filter((id) => {
      const [one, two] = [factorOf(kept, id), factorOf(other, id)];
      return one && two && JSON.stringify(wider(one, two)) !== JSON.stringify(one);
    }),
    askedAgain: [
      ...(isOpposed(kept.directionalPreference, other.directionalPreference, 'unknown')
        ? (['directionalPreference'] as const)
        : []),
      ...(isOpposed(kept.proneArchTest, other.proneArchTest, 'not-done')
        ? (['proneArchTest'] as const)
        : []),
    ],
  };
}

/** Of a disagreement, in what the decisions are kept. */
export const decisionKey = ({ kind, id }: Pick<Disagreement, 'kind' | 'id'>) => `${kind} ${id}`;

/**
 * The kept record with what the other one adds. What the kept one answers holds; where both disagree the decision does.
 *
 * @returns `null` unless there is a decision for each disagreement: none is ever resolved silently.
 */
export function mergeRecords(
  kept: PatientInput,
  other: PatientInput,
  decisions: Readonly<Record<string, Decision>>,
): PatientInput | null {
  const { disagreements, added, widened, askedAgain } = compareRecords(kept, other);
  if (disagreements.some((each) => !decisions[decisionKey(each)])) return null;
  const decided = (kind: Disagreement['kind'], id: string) => decisions[`${kind} ${id}`];
  const isWidened = (id: string) => widened.includes(id);

  const ids = [...new Set([...kept.factors, ...other.factors].map(({ id }) => id))];
  const factors = ids.flatMap((id): PatientInput['factors'] => {
    const [own, theirs] = [factorOf(kept, id), factorOf(other, id)];
    const isOpen = disagreements.some((each) => each.kind === 'factor' && each.id === id);
    if (isOpen) {
      if (decided('factor', id) === 'absent') return [absent(id)];
      const present = [own, theirs].find((each) => each?.status === 'present');
      return present ? [present] : [];
    }
    if (own && theirs && isWidened(id)) return [wider(own, theirs)];
    if (theirs && added.factors.includes(id)) return [theirs];
    return own ? [own] : [];
  });
  const redFlags = [...new Set([...kept.redFlags, ...other.redFlags])].filter(
    (id) => decided('red-flag', id) !== 'absent',
  );
  const assessedIn = (record: PatientInput, id: string) =>
    !record.redFlags.includes(id) || record.redFlagsAssessed.includes(id);
  const own = askedAgain.includes('directionalPreference') ? 'unknown' : kept.directionalPreference;
  const test = askedAgain.includes('proneArchTest') ? 'not-done' : kept.proneArchTest;
  return {
    ...kept,
    ...filled(kept, other),
    factors,
    redFlags,
    // Assessed only where every record in which it is positive says so.
    redFlagsAssessed: redFlags.filter((id) => assessedIn(kept, id) && assessedIn(other, id)),
    directionalPreference:
      own === 'unknown' && !askedAgain.includes('directionalPreference')
        ? other.directionalPreference
        : own,
    proneArchTest:
      test === 'not-done' && !askedAgain.includes('proneArchTest') ? other.proneArchTest : test,
  };
}

/** What the kept record never said, with the day it was measured. */
function filled(kept: PatientInput, other: PatientInput): Partial<PatientInput> {
  const hasPressure = kept.restingSystolic !== null || kept.restingDiastolic !== null;
  const measures = MEASURES.map((name) => [name, kept[name] ?? other[name]]);
  return {
    ...Object.fromEntries(measures),
    birthDate: kept.birthDate ?? other.birthDate,
    sex: kept.sex === 'unknown' ? other.sex : kept.sex,
    ...(!hasPressure && {
      restingSystolic: other.restingSystolic,
      restingDiastolic: other.restingDiastolic,
      pressureTakenOn: other.pressureTakenOn,
    }),
    ...(kept.gestationWeeks === null && {
      gestationWeeks: other.gestationWeeks,
      gestationOn: other.gestationOn,
    }),
  };
}

type Said = Decision | 'unknown';
type Factor = PatientInput['factors'][number];

const factorOf = (record: PatientInput, id: string) =>
  record.factors.find((factor) => factor.id === id);

function saysOf(record: PatientInput, id: string): Said {
  const said = factorOf(record, id)?.status;
  if (said) return said;
  const isNone = HISTORY_GROUPS.some(
    (group) =>
      group.factors.includes(id) && record.noneOf.some((answer) => answer.group === group.id),
  );
  return isNone ? 'absent' : 'unknown';
}

function saysOfFlag(record: PatientInput, id: string): Said {
  if (record.redFlags.includes(id)) return 'present';
  return record.redFlagsAskedOn === null ? 'unknown' : 'absent';
}

function disagreementOf(
  kind: Disagreement['kind'],
  id: string,
  kept: Said,
  other: Said,
): Disagreement[] {
  const isDecided = kept === 'unknown' || other === 'unknown' || kept === other;
  return isDecided ? [] : [{ kind, id, kept, other }];
}

const isOpposed = (one: string, other: string, unknown: string) =>
  one !== unknown && other !== unknown && one !== other;

const absent = (id: string): Factor => ({
  id,
  status: 'absent',
  since: null,
  side: null,
  surgeonCleared: false,
});

/** Both sides where they differ, no date where they differ (the strictest window), cleared only where both say so. */
function wider(one: Factor, other: Factor): Factor {
  return {
    ...one,
    since: one.since === other.since ? one.since : null,
    side: sideOf(one.side, other.side),
    surgeonCleared: one.surgeonCleared && other.surgeonCleared,
  };
}

function sideOf(one: StatedFactor['side'], other: StatedFactor['side']): StatedFactor['side'] {
  if (one === null || other === null) return null;
  return one === other ? one : 'both';
}

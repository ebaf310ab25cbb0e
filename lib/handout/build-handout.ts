import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, STOP_RULES } from '@/lib/catalog/catalog';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { CheckResult } from '@/lib/contraindications/finding';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { homeLoad, homePhases } from '@/lib/prescription/home-program';
import { requireMovement } from '@/lib/prescription/movement';
import type { Weeks } from '@/lib/prescription/phases';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import { drawnAs } from './drawn-as';
import { type Block, CHOSEN_FOR_YOU, DISCLAIMER, type Handout } from './handout';

type Target = CheckResult['targets'][number];
type Activity = (typeof ACTIVITIES)[number];

export type IssuedPrescription = {
  draft: PrescriptionDraft;
  /** `name`: as in the record; the draft may show another. */
  patient: { name: string; sex: PatientFacts['sex'] };
  clinic: { name: Bilingual; phone: string; logo: string | null };
  prescriber: { name: string; title: string; licence: string };
  issuedOn: string;
  versionNumber: number;
  language: Language;
  /** Of this draft; only its activities are told to the patient, as advice without a reason. */
  check: CheckResult;
  /** The clinic's own exercises; none unless given. */
  own?: readonly WrittenExercise[];
};

/**
 * Everything the patient reads, frozen. It holds no diagnosis, finding or override, and nothing that is done under
 * supervision only. Phase after phase, so that a sheet reads in the order in which it is done.
 * The disclaimer is added here and nowhere else, so no handout exists without it.
 */
export function buildHandout(issued: IssuedPrescription): Handout {
  const { draft, own = [] } = issued;
  const note: Block[] = draft.note ? [{ kind: 'note', text: draft.note }] : [];
  return {
    language: issued.language,
    blocks: [
      {
        kind: 'title',
        patientName: draft.shownName ?? issued.patient.name,
        clinic: issued.clinic,
        prescriber: issued.prescriber,
        issuedOn: issued.issuedOn,
        reviewOn: draft.reviewOn,
        versionNumber: issued.versionNumber,
        minutesPerDay: homeLoad(draft, (id) => requireMovement(id, own).moveSeconds).minutes,
        drawnAs: drawnAs(issued.patient.sex),
      },
      ...homePhases(draft)
        .flatMap(({ weeks, entries }) => entries.map((entry) => ({ weeks, entry })))
        .map((placed, index) => exerciseBlock(placed, index + 1, own)),
      ...activitiesBlock(issued.check),
      ...note,
      { kind: 'stop', rules: STOP_RULES.map((rule) => rule.text) },
      { kind: 'disclaimer', text: DISCLAIMER, chosenForYou: CHOSEN_FOR_YOU },
    ],
  };
}

function exerciseBlock(
  { entry, weeks }: { entry: ProgramEntry; weeks: Weeks | null },
  number: number,
  own: readonly WrittenExercise[],
): Block {
  const { id, exercise: _, sideMeans, ...words } = requireMovement(entry.variant, own);
  return {
    kind: 'exercise',
    number,
    variant: id,
    doseSentence: doseSentence(entry.dose, sideMeans),
    dose: entry.dose,
    note: entry.note,
    weeks,
    ...words,
  };
}

/**
 * Advice on sports: to avoid what is contraindicated, to do what was asked of and has nothing against it, and to wait
 * with what only a test that was not done yet stands against.
 */
function activitiesBlock(check: CheckResult): Block[] {
  const targets = new Map(check.targets.map((target) => [target.id, target]));
  const having = (isWanted: (target: Target, activity: Activity) => boolean) =>
    ACTIVITIES.filter((activity) => {
      const target = targets.get(activity.id);
      return activity.kind !== 'self-test' && target !== undefined && isWanted(target, activity);
    });
  const avoid = having(({ outcome }) => outcome === 'contraindicated').map(({ id, name }) => ({
    id,
    name,
  }));
  const doThese = having(
    ({ outcome }, { advice }) => advice === 'do' && ['note', 'clear'].includes(outcome),
  ).map(({ id, name, how }) => ({ id, name, how }));
  const afterTest = having(
    (target, { advice }) => advice === 'do' && conditionOf(target) !== null,
  ).flatMap(({ id, name }) => {
    const condition = conditionOf(targets.get(id));
    return condition ? [{ id, name, condition }] : [];
  });
  const count = avoid.length + doThese.length + afterTest.length;
  return count === 0 ? [] : [{ kind: 'activities', doThese, afterTest, avoid }];
}

/**
 * The sentence of the test that alone stands against it; `null` when anything else does, or nothing. It is the article's
 * own instruction to the reader, the same for whoever did not do the test, and says nothing of the patient.
 */
function conditionOf(target: Target | undefined): Bilingual | null {
  const [standing, ...more] = (target?.findings ?? []).filter(({ tier }) => tier !== 'note');
  const isAwaited = standing?.kind === 'clearance' && standing.missing.includes('proneArchTest');
  return standing && isAwaited && more.length === 0 ? standing.message : null;
}

'use client';

import { useLocale } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { HandingBanner } from '@/components/review/handing-banner';
import type { HandingView } from '@/components/review/review-view';
import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import { listBlockers, listDayBlockers, type PrescriberRole } from '@/lib/prescription/blockers';
import type { Choice } from '@/lib/prescription/choices';
import { type DoseDefaults, limitsOn, withDefaults } from '@/lib/prescription/dose-defaults';
import type { Before } from '@/lib/prescription/hint-counts';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import type { Suggestion } from '@/lib/prescription/suggest-program';
import type { SaveDefault, SaveDraft } from './answers';
import { CatalogPane } from './catalog-pane';
import { drawEnds } from './draw-ends';
import type { LookAt } from './exercise-look';
import { FindingNews } from './finding-news';
import { IssueFoot } from './issue-foot';
import { OverrideDialog } from './override-dialog';
import { type PackedTables, unpackTables } from './packed-tables';
import { PatientStep, PatientStrip, type PatientSummary } from './patient-strip';
import { PhoneTray, type Step, StepTabs } from './phone-steps';
import { type OpenHistory, PrescribeProvider, type PrescribeView } from './prescribe-context';
import { StopBand } from './program-findings';
import { ProgramPane } from './program-pane';
import { QuickView } from './quick-view';
import { SafetyDrawer } from './safety-drawer';
import { SafetyPane } from './safety-pane';
import { SaveMark, SaveTrouble } from './save-mark';
import type { Templating } from './template-view';
import { useAutosave } from './use-autosave';
import { useDoseDefaults } from './use-dose-defaults';
import { type SaveFavourite, useFavourites } from './use-favourites';
import { useProgram } from './use-program';
import { useUndoKeys } from './use-undo-keys';

export type PrescribeScreenProps = {
  patient: PatientSummary;
  tables: PackedTables;
  names: Record<string, Bilingual>;
  /** One small program per goal; the doctor adds it, or not. */
  suggestions: Suggestion[];
  /** The doctor's own starting doses. */
  defaults: DoseDefaults;
  draft: PrescriptionDraft;
  /** `null`: never saved. */
  version: number | null;
  role: PrescriberRole;
  /** What was issued last, and the day where the clinic is. */
  before: Before;
  /** `null`: nobody handed it in. */
  handing: HandingView | null;
  saveDraft: SaveDraft;
  saveDefault: SaveDefault;
  templating: Templating;
  /** Of the conditions that findings name. */
  shortNames: Record<string, Bilingual>;
  /** Variants the person marked. */
  favourites: string[];
  saveFavourite: SaveFavourite;
  lookAt: LookAt;
  history: OpenHistory;
  /** That the check reads. */
  ruleCount: number;
};

/** Every variant alone with this patient's default dose: what the catalog shows. */
function verdictsOf(assessment: Assessment, choices: readonly Choice[]) {
  const variants = choices.flatMap((choice) => choice.variants);
  const entries = variants.map(({ exercise, id, dose }) => ({ exercise, variant: id, dose }));
  const { targets } = checkProgram(assessment, entries);
  return new Map(targets.map((target) => [target.variant ?? '', target]));
}

/** `relative`: hidden labels stay within their pane instead of making the whole page scroll. */
const PANE = 'relative min-w-0 min-[75rem]:overflow-y-auto';

export function PrescribeScreen(props: PrescribeScreenProps) {
  const { patient, names, role, saveDraft } = props;
  const tables = useMemo(() => unpackTables(props.tables), [props.tables]);
  const { assessment, choices: offered } = tables;
  const language = useLocale();
  const figures = useMemo(
    () => drawEnds(tables.choices, { boxes: tables.boxes, language }),
    [tables, language],
  );
  const defaults = useDoseDefaults(props.defaults, props.saveDefault);
  const choices = useMemo(
    () => withDefaults(offered, defaults.saved, assessment),
    [offered, defaults.saved, assessment],
  );
  const limitsOf = useCallback((variant: string) => limitsOn(assessment, variant), [assessment]);
  const checkOf = useCallback(
    (entries: readonly ProgramEntry[]) => checkProgram(assessment, entries),
    [assessment],
  );
  const { draft, show, acts, announcement } = useProgram(props.draft, {
    choices,
    limitsOf,
    checkOf,
    language,
  });
  useUndoKeys(acts);
  const save = useCallback(
    (content: PrescriptionDraft, version: number | null) =>
      saveDraft({ patientId: patient.id, content, version }),
    [saveDraft, patient.id],
  );
  const autosave = useAutosave(draft, props.version, save);
  const [step, setStep] = useState<Step>('choose');
  const favourites = useFavourites(props.favourites, props.saveFavourite);
  const [looking, setLooking] = useState<string | null>(null);
  const [overriding, setOverriding] = useState<string | null>(null);

  const check = useMemo(() => checkOf(draft.entries), [checkOf, draft.entries]);
  const verdicts = useMemo(() => verdictsOf(assessment, choices), [assessment, choices]);
  const outcomes = useMemo(
    () => new Map([...verdicts].map(([variant, { outcome }]) => [variant, outcome])),
    [verdicts],
  );
  const variants = useMemo(
    () => new Map(choices.flatMap((choice) => choice.variants.map((one) => [one.id, one]))),
    [choices],
  );
  const blockers = [
    ...listBlockers(draft, check, role),
    ...listDayBlockers(draft, props.before.today),
  ];
  const view: PrescribeView = {
    patientId: patient.id,
    language,
    draft,
    check,
    assess: checkOf,
    today: props.before.today,
    choices,
    variants,
    assessment,
    verdicts,
    outcomes,
    defaults,
    names,
    shortNames: props.shortNames,
    figures,
    favourites,
    history: props.history,
    acts,
    templating: props.templating,
  };

  /** The review shows what is stored, so everything is stored before. */
  async function review() {
    const version = await autosave.settle();
    // Loaded and not put in place: its policy lets it frame the preview.
    if (version !== null) window.location.assign(`/patients/${patient.id}/review`);
  }

  const foot = <IssueFoot blockers={blockers} role={role} onReview={review} />;
  const shownOn = (...steps: Step[]) => (steps.includes(step) ? '' : 'max-md:hidden');
  return (
    <PrescribeProvider value={view}>
      <div className="flex min-h-0 grow flex-col text-sm leading-5 min-[75rem]:h-0">
        <div className="sticky top-0 z-10 shrink-0 md:static">
          <PatientStrip patient={patient} saveMark={<SaveMark state={autosave.state} />} />
          <StepTabs step={step} isIssued={props.before.issuedBefore !== null} onStep={setStep} />
        </div>
        <SaveTrouble
          autosave={autosave}
          onTakeTheirs={(theirs) => {
            autosave.takeTheirs(theirs);
            show(theirs.content);
          }}
        />
        {props.handing && (
          <div className="px-4 pt-2">
            <HandingBanner handing={props.handing} />
          </div>
        )}
        <StopBand />
        {step === 'patient' && <PatientStep patient={patient} />}
        <div className="grid grow md:grid-cols-[minmax(320px,2fr)_3fr] min-[75rem]:min-h-0 min-[75rem]:grid-cols-[minmax(340px,428px)_minmax(480px,1fr)_minmax(340px,412px)] min-[75rem]:divide-x min-[75rem]:divide-line">
          <div className={`${PANE} ${shownOn('choose')}`}>
            <CatalogPane onLook={setLooking} />
          </div>
          <div className={`${PANE} ${shownOn('dose')}`}>
            <ProgramPane onOverride={setOverriding} suggestions={props.suggestions} />
          </div>
          <div
            className={`flex min-w-0 flex-col bg-surface md:max-[75rem]:hidden min-[75rem]:min-h-0 ${shownOn('review')}`}
          >
            <div className="relative grow min-[75rem]:overflow-y-auto">
              <SafetyPane ruleCount={props.ruleCount} onOverride={setOverriding} />
            </div>
            <div className="sticky bottom-0">{foot}</div>
          </div>
        </div>
        <SafetyDrawer ruleCount={props.ruleCount} onOverride={setOverriding} foot={foot} />
        <PhoneTray step={step} onStep={setStep} />
      </div>
      <FindingNews />
      <p aria-live="polite" data-live-announcer="true" className="sr-only">
        {announcement}
      </p>
      {looking && (
        <QuickView
          variant={looking}
          lookAt={props.lookAt}
          onLook={setLooking}
          onClose={() => setLooking(null)}
        />
      )}
      {overriding && <OverrideDialog variant={overriding} onClose={() => setOverriding(null)} />}
    </PrescribeProvider>
  );
}

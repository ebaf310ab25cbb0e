'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useState } from 'react';
import type { SaveDraft } from '@/components/prescribe/answers';
import { SaveMark } from '@/components/prescribe/save-mark';
import { type SaveState, useAutosave } from '@/components/prescribe/use-autosave';
import { Button } from '@/components/ui/button';
import { useHydrated } from '@/components/ui/use-hydrated';
import { listBlockers, listDayBlockers } from '@/lib/prescription/blockers';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { DraftChanged } from './draft-changed';
import { HandInPanel } from './hand-in-panel';
import { HandingBanner } from './handing-banner';
import { HandoutPreview } from './handout-preview';
import { IssueChoices } from './issue-choices';
import { IssuePanel } from './issue-panel';
import { OpenPoints } from './open-points';
import { ProgramSentences } from './program-sentences';
import type { HandIn, IssueDraft, SendBack } from './review-answers';
import { ReviewHints } from './review-hints';
import type { ReviewView } from './review-view';
import { SendBackDialog } from './send-back-dialog';
import { StepLinks } from './step-links';
import { type Trouble, TroubleBanner } from './trouble-banner';
import { useChoices } from './use-choices';
import type { Refusal } from './use-draft-act';
import { useReviewActs } from './use-review-acts';
import { VersionChanges } from './version-changes';

export type ReviewScreenProps = ReviewView & {
  saveDraft: SaveDraft;
  issue: IssueDraft;
  handIn: HandIn;
  sendBack: SendBack;
};

/** The last look: what is open, what changes for the patient, the very handout, and Issue. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { patient, role, check, variants, hints, handing, saveDraft } = props;
  const t = useTranslations('review');
  const [draft, setDraft] = useState(props.draft);
  const save = useCallback(
    (content: PrescriptionDraft, version: number | null) =>
      saveDraft({ patientId: patient.id, content, version }),
    [saveDraft, patient.id],
  );
  const autosave = useAutosave(draft, props.version, save);
  const { choices, change } = useChoices(
    { language: patient.language, size: props.printSize },
    props.prints,
  );
  const acts = useReviewActs(props, { autosave, choices });
  const { isBusy, refusal, forget } = acts;
  const isHydrated = useHydrated();
  const [isSendingBack, setIsSendingBack] = useState(false);
  const blockers = [
    ...listBlockers(draft, check, role),
    ...listDayBlockers(draft, hints.before.today),
  ];
  const nameOf = (variant: string) => variants[variant]?.name ?? variant;
  const { state } = autosave;
  const changed =
    state.status === 'conflict' ? state : refusal?.status === 'draft-changed' ? refusal : null;
  const trouble = troubleOf(state.status, refusal);
  return (
    <div className="flex min-h-0 grow flex-col text-sm leading-5 lg:h-0">
      <StepLinks patientId={patient.id} current="review" />
      <div className="grid min-h-0 grow lg:grid-cols-[minmax(0,1fr)_minmax(380px,44%)]">
        {/* An answer given before the page can hear it would be lost unsaid. */}
        <div
          inert={!isHydrated}
          className="relative flex min-h-0 min-w-0 flex-col lg:overflow-y-auto"
        >
          <div className="grid grow content-start gap-4 p-4 md:p-5">
            <ReviewHead patient={patient} saveMark={<SaveMark state={state} />} />
            {changed && (
              <DraftChanged
                mine={draft}
                theirs={changed.theirs}
                nameOf={nameOf}
                onKeepMine={() => {
                  autosave.keepMine(changed.theirs);
                  forget();
                }}
              />
            )}
            {trouble && (
              <TroubleBanner
                trouble={trouble}
                onRetry={trouble === state.status ? autosave.retry : undefined}
              />
            )}
            {refusal?.status === 'refused' && <Refused />}
            {handing && <HandingBanner handing={handing} />}
            <OpenPoints
              {...props}
              draft={draft}
              blockers={blockers.filter(({ code }) => !code.endsWith('cannot-issue'))}
              onAnswer={setDraft}
            />
            <VersionChanges draft={draft} before={props.before} nameOf={nameOf} />
            <ProgramSentences {...props} draft={draft} />
            <IssueChoices
              choices={choices}
              prints={props.prints}
              onChange={change}
              name={{
                recorded: patient.name,
                shown: draft.shownName,
                change: (shownName) => setDraft((before) => ({ ...before, shownName })),
              }}
              reviewOn={draft.reviewOn}
              onReviewOn={(reviewOn) => setDraft((before) => ({ ...before, reviewOn }))}
              today={hints.before.today}
              daysAfterReview={props.daysAfterReview}
              hints={<ReviewHints {...hints} draft={draft} />}
            />
          </div>
          {role === 'therapist' ? (
            <HandInPanel
              physiatrists={props.physiatrists}
              isWaiting={handing?.state === 'handed-in'}
              isBusy={isBusy}
              onHandIn={acts.handIn}
            />
          ) : (
            <IssuePanel draft={draft} blockers={blockers} isBusy={isBusy} onIssue={acts.issue}>
              {role === 'physiatrist' && handing?.state === 'handed-in' && (
                <Button
                  className="md:min-h-11"
                  isDisabled={isBusy}
                  onPress={() => setIsSendingBack(true)}
                >
                  {t('sendBack.open')}
                </Button>
              )}
            </IssuePanel>
          )}
        </div>
        <div className="flex min-h-0 min-w-0 flex-col border-line bg-sunken p-4 max-lg:border-t lg:border-l">
          <HandoutPreview
            patientId={patient.id}
            version={autosave.version ?? props.version}
            language={choices.language}
            size={choices.size}
          />
        </div>
      </div>
      {isSendingBack && handing && (
        <SendBackDialog
          name={handing.byName}
          onSend={acts.sendBack}
          onClose={() => setIsSendingBack(false)}
        />
      )}
    </div>
  );
}

function ReviewHead({ patient, saveMark }: Pick<ReviewView, 'patient'> & { saveMark: ReactNode }) {
  const t = useTranslations('review');
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
      <a
        href={`/patients/${patient.id}/prescribe`}
        className="inline-flex min-h-11 items-center font-semibold text-[13px] text-brand underline underline-offset-2 md:min-h-9"
      >
        {t('back')}
      </a>
      <p className="w-full break-words text-ink-2">
        {t('for', { name: patient.name, number: patient.hospitalNumber })}
      </p>
      {saveMark}
    </div>
  );
}

/** What stands in the way and is said above everything; a draft that changed or was refused is shown by itself. */
function troubleOf(saving: SaveState['status'], refusal: Refusal | null): Trouble | null {
  if (saving === 'failed' || saving === 'signed-out') return saving;
  if (!refusal || refusal.status === 'draft-changed' || refusal.status === 'refused') return null;
  return refusal.status;
}

/** The record or a rule changed since this page was drawn. */
function Refused() {
  const t = useTranslations('prescribe.issue');
  const words = useTranslations('review.changed');
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-2 rounded-xl border-2 border-ink bg-surface p-4"
    >
      <p className="font-semibold">{t('refused')}</p>
      <Button variant="primary" onPress={() => window.location.reload()}>
        {words('lookAgain')}
      </Button>
    </div>
  );
}

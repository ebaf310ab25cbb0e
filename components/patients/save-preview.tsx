'use client';

import { useTranslations } from 'next-intl';
import { FindingList } from '@/components/recalls/finding-list';
import type { PatientInput } from '@/lib/patient/patient-input';
import type { AskPreview, PreviewAnswer } from './preview-answer';
import { useSavePreview } from './use-save-preview';

type SavePreviewProps = {
  patientId: string;
  /** As it would be saved; `null` = something cannot be read or is missing. */
  input: PatientInput | null;
  onPreview: AskPreview;
};

/** What saving would change for the active handout; it says so as well where nothing changes or nothing is known. */
export function SavePreview({ patientId, input, onPreview }: SavePreviewProps) {
  const t = useTranslations('patients.preview');
  const state = useSavePreview({ patientId, input, ask: onPreview });
  return (
    <section
      aria-label={t('title')}
      className="max-h-[32dvh] overflow-y-auto rounded-xl border border-line bg-surface px-3.5 py-2.5"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
      tabIndex={0}
    >
      <div role="status" aria-busy={state.status === 'asking'} className="flex flex-col gap-2">
        {state.status === 'compared' ? (
          <Compared {...state} />
        ) : (
          <p className="text-[13px] text-ink-2">{t(state.status)}</p>
        )}
      </div>
    </section>
  );
}

type ComparedProps = Extract<PreviewAnswer, { status: 'compared' }>;

function Compared({ handout, draftChanges }: ComparedProps) {
  const t = useTranslations('patients.preview');
  const findings = handout?.findings ?? [];
  const isDraftSame = draftChanges === null || draftChanges === 0;
  const isNothing = findings.length === 0 && !handout?.isLifted && isDraftSame;
  if (isNothing) return <p className="text-[13px] text-ink-2">{t('nothing')}</p>;
  return (
    <>
      <p className="font-semibold text-sm">{t('ifYouSave')}</p>
      {handout?.holdsAll && <p className="font-semibold text-[13px]">{t('holdsAll')}</p>}
      {handout && !handout.holdsAll && handout.paused.length > 0 && (
        <p className="font-semibold text-[13px]">
          {t('pauses', { names: handout.paused.join(', ') })}
        </p>
      )}
      {findings.length > 0 && <FindingList findings={findings} />}
      {handout?.isLifted && <p className="text-[13px]">{t('lifted')}</p>}
      {!isDraftSame && <p className="text-[13px]">{t('draft', { count: draftChanges })}</p>}
    </>
  );
}

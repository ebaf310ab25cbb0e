import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { isPhased } from '@/lib/prescription/phases';
import type { Suggestion } from '@/lib/prescription/suggest-program';
import { BulkBar } from './bulk-bar';
import { MakeTemplate } from './make-template';
import { PhaseTools } from './phase-head';
import { usePrescribe } from './prescribe-context';
import { ProgramList } from './program-list';
import { SuggestCard } from './suggest-card';
import { UndoButtons } from './undo-buttons';

const HEAD_BUTTON =
  'inline-flex min-h-11 items-center rounded-lg px-2.5 font-medium text-brand hover:bg-tint aria-pressed:bg-tint md:min-h-8';

export function ProgramPane({
  onOverride,
  suggestions,
}: {
  onOverride: (variant: string) => void;
  suggestions: readonly Suggestion[];
}) {
  const t = useTranslations('prescribe.program');
  const { draft, acts } = usePrescribe();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const isEmpty = draft.entries.length === 0;
  const isThere = (variant: string) => draft.entries.some((entry) => entry.variant === variant);
  const present = chosen?.filter(isThere) ?? null;
  return (
    <section aria-labelledby="program-title" className="px-4 pb-4">
      <div className="flex min-h-13 flex-wrap items-center gap-x-2">
        <h2 id="program-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p className="text-ink-2 text-xs">{t('draft')}</p>
        <div className="ml-auto flex flex-wrap items-center">
          {draft.entries.length > 1 && (
            <PressButton
              aria-pressed={chosen !== null}
              onClick={() => setChosen(chosen ? null : [])}
              className={HEAD_BUTTON}
            >
              {t('several')}
            </PressButton>
          )}
          <UndoButtons />
          <MakeTemplate />
        </div>
      </div>
      {present && !isEmpty && (
        <BulkBar chosen={present} onChoose={setChosen} onClose={() => setChosen(null)} />
      )}
      {isPhased(draft.entries) && <PhaseTools />}
      <ProgramList
        onOverride={onOverride}
        chosen={present}
        onChoose={(variant, isChosen) =>
          setChosen([
            ...(present ?? []).filter((one) => one !== variant),
            ...(isChosen ? [variant] : []),
          ])
        }
      />
      <p className="mt-2.5 rounded-xl border border-line-2 border-dashed p-3 text-center text-ink-2 text-xs">
        {isEmpty ? `${t('empty')}. ${t('emptyHint')}` : t('hint')}
      </p>
      <SuggestCard suggestions={suggestions} />
      {!isEmpty && (
        <label className="mt-2.5 block text-ink-2 text-xs">
          {t('generalNote')}
          <textarea
            value={draft.note}
            maxLength={500}
            rows={2}
            onChange={(event) => acts.change({ note: event.target.value })}
            className="mt-1 block w-full rounded-lg border border-line-2 bg-surface p-2 text-ink text-sm"
          />
        </label>
      )}
    </section>
  );
}

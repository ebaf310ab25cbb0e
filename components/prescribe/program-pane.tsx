import { useTranslations } from 'next-intl';
import type { Suggestion } from '@/lib/prescription/suggest-program';
import { MakeTemplate } from './make-template';
import { usePrescribe } from './prescribe-context';
import { ProgramCard } from './program-card';
import { SuggestCard } from './suggest-card';
import { UndoButtons } from './undo-buttons';

export function ProgramPane({
  onOverride,
  suggestions,
}: {
  onOverride: (variant: string) => void;
  suggestions: readonly Suggestion[];
}) {
  const t = useTranslations('prescribe.program');
  const { draft, acts } = usePrescribe();
  const isEmpty = draft.entries.length === 0;
  return (
    <section aria-labelledby="program-title" className="px-4 pb-4">
      <div className="flex min-h-13 flex-wrap items-center gap-2">
        <h2 id="program-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p className="text-ink-2 text-xs">{t('draft')}</p>
        <UndoButtons />
        <MakeTemplate />
      </div>
      <ol className="grid gap-2.5">
        {draft.entries.map((entry, index) => (
          <li key={entry.variant}>
            <ProgramCard entry={entry} index={index} onOverride={onOverride} />
          </li>
        ))}
      </ol>
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

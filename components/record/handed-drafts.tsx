import { useLocale, useTranslations } from 'next-intl';
import { momentText } from '@/components/ui/day-text';

export type HandedDraft = {
  patientId: string;
  patientName: string;
  at: Date;
  byName: string;
  to: string | null;
  note: string;
  exercises: number;
};

type HandedDraftsProps = {
  /** `to-issue`: wait for a physiatrist; `came-back`: a physiatrist gave them back. */
  kind: 'to-issue' | 'came-back';
  drafts: readonly HandedDraft[];
};

/** Drafts between a therapist and a physiatrist, each with what was said and the way on. */
export function HandedDrafts({ kind, drafts }: HandedDraftsProps) {
  const t = useTranslations('record.handed');
  const language = useLocale();
  return (
    <section aria-labelledby={kind} className="flex flex-col gap-2">
      <h2 id={kind} className="font-semibold text-base leading-[22px]">
        {t(`title.${kind}`, { count: drafts.length })}
      </h2>
      {drafts.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {t('none')}
        </p>
      ) : (
        <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
          {drafts.map((draft) => (
            <li
              key={draft.patientId}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-3 first:border-t-0"
            >
              <div className="min-w-0 flex-1 basis-64">
                <h3 className="break-words font-semibold">{draft.patientName}</h3>
                <p className="break-words text-[13px] text-ink-2">
                  {t(`by.${kind}`, { name: draft.byName, at: momentText(draft.at, language) })}{' '}
                  {t('exercises', { count: draft.exercises })}
                  {draft.to !== null && ` ${t('to', { name: draft.to })}`}
                </p>
                {draft.note && <p className="break-words">{t('note', { note: draft.note })}</p>}
              </div>
              {/* Loaded, not put in place: only so may the review frame its preview. */}
              <a
                href={`/patients/${draft.patientId}/${kind === 'to-issue' ? 'review' : 'prescribe'}`}
                aria-label={t(`openOf.${kind}`, { name: draft.patientName })}
                className="inline-flex min-h-11 items-center rounded-lg border border-line-2 px-3.5 font-semibold text-[13px] hover:bg-tint md:min-h-9"
              >
                {t(`open.${kind}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

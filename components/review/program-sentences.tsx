import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { useOverrideWords } from '@/components/prescribe/use-override-words';
import { TierBadge } from '@/components/ui/tier-badge';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { ReviewView } from './review-view';

type ProgramSentencesProps = Pick<ReviewView, 'check' | 'variants' | 'figures'> & {
  draft: PrescriptionDraft;
};

/** The program in the sentences that are issued, each with its verdict, its override and its note. */
export function ProgramSentences({ draft, check, variants, figures }: ProgramSentencesProps) {
  const t = useTranslations('prescribe');
  const words = useTranslations('review.program');
  const language = useLocale();
  const meansOf = useOverrideWords((id) => variants[id]?.name ?? id);
  return (
    <Card title={t('issue.list')}>
      <ol className="grid gap-3">
        {draft.entries.map((entry, index) => {
          const { variant, dose, override, note } = entry;
          const target = check.targets.find((one) => one.variant === variant);
          const outcome = target?.outcome ?? 'not-checked';
          const { name = variant, sideMeans = null } = variants[variant] ?? {};
          return (
            <li
              key={variant}
              className="flex gap-3 border-line border-t pt-3 first:border-t-0 first:pt-0"
            >
              <span
                aria-hidden="true"
                className="grid h-16 w-22 shrink-0 place-items-center overflow-hidden rounded-lg bg-fig p-1"
              >
                {figures[variant]}
              </span>
              <div className="grid min-w-0 flex-1 content-start gap-0.5">
                <h3 className="break-words font-semibold">
                  {index + 1}. {name}
                </h3>
                <p className="text-[15px] leading-[22px]">
                  <WholeClauses text={doseSentence(dose, sideMeans)[language]} />
                </p>
                <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
                {override && (
                  <p className="break-words text-[13px]">
                    {t('program.overridden', { reason: t(`override.reasons.${override.reason}`) })}
                    {override.note && `. ${override.note}`}
                    {meansOf(entry) && <span className="block">{meansOf(entry)}</span>}
                  </p>
                )}
                {note && (
                  <p className="break-words text-[13px] text-ink-2">{words('note', { note })}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {draft.note && (
        <p className="break-words border-line border-t pt-3 text-[13px] text-ink-2">
          {words('generalNote', { note: draft.note })}
        </p>
      )}
    </Card>
  );
}

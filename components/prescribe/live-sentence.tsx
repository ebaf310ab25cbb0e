import { useTranslations } from 'next-intl';
import { WholeClauses } from '@/components/ui/whole-clauses';
import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { Finding } from '@/lib/contraindications/finding';
import { doseParts } from '@/lib/prescription/dose-sentence';
import { usePrescribe } from './prescribe-context';

/** The sentence that is issued; the words a caution speaks of are underlined, and said to be so. */
export function LiveSentence({
  dose,
  sideMeans,
  findings,
}: {
  dose: Dose;
  sideMeans: Bilingual | null;
  findings: readonly Finding[];
}) {
  const t = useTranslations('prescribe.outcome');
  const { language } = usePrescribe();
  const marked = findings.flatMap(({ field, tier }) => (field && tier !== 'note' ? field : []));
  return (
    <p className="mt-1 font-medium text-[15px] leading-[22px]">
      {doseParts(dose, sideMeans)[language].map(({ text, field }, index) =>
        marked.some((one) => one === field) ? (
          <mark
            key={field}
            className="whole rounded-t-sm border-caution-ink border-b-2 bg-caution-tint px-0.5 text-ink"
          >
            {text}
            <span className="sr-only"> ({t('caution')}) </span>
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, never reordered.
          <WholeClauses key={index} text={text} />
        ),
      )}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Blocker } from '@/lib/prescription/blockers';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { useBlockerWords } from './issue-foot';
import { usePrescribe } from './prescribe-context';
import { useOverrideWords } from './use-override-words';

/** The program in the sentences that are issued, with verdicts and overrides, and what is still open. */
export function ReviewList({ blockers }: { blockers: readonly Blocker[] }) {
  const t = useTranslations('prescribe');
  const { draft, check, variants, language, nameOf } = usePrescribe();
  const wordsOf = useBlockerWords();
  const meansOf = useOverrideWords(nameOf);
  return (
    <>
      <section aria-label={t('issue.list')}>
        <ol className="grid list-decimal gap-2 pl-5">
          {draft.entries.map((entry) => {
            const { variant, dose, override } = entry;
            const target = check.targets.find((one) => one.variant === variant);
            const outcome = target?.outcome ?? 'not-checked';
            const sideMeans = variants.get(variant)?.sideMeans ?? null;
            return (
              <li key={variant}>
                <p className="font-semibold">{nameOf(variant)}</p>
                <p className="text-[13px]">{doseSentence(dose, sideMeans)[language]}</p>
                <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
                {override && (
                  <p className="text-[13px]">
                    {t('program.overridden', {
                      reason: t(`override.reasons.${override.reason}`),
                    })}
                    {override.note && `. ${override.note}`}
                    {meansOf(entry) && <span className="block">{meansOf(entry)}</span>}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <section aria-label={t('issue.unresolved')} className="text-[13px]">
        <h3 className="font-semibold">{t('issue.unresolved')}</h3>
        {blockers.length === 0 && <p>{t('issue.nothingOpen')}</p>}
        <ul className="list-disc pl-5">
          {blockers.map((blocker) => (
            <li key={`${blocker.code} ${blocker.variant} ${blocker.finding}`}>
              {wordsOf(blocker)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

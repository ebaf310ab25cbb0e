import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { ProgramEntry } from '@/lib/prescription/program';
import { usePrescribe } from './prescribe-context';
import { newProgramFindings } from './template-view';

/** What the program as a whole would be told with it; it is answered in the safety pane. */
export function TemplateProgramFindings(
  programs: Record<'before' | 'after', readonly ProgramEntry[]>,
) {
  const t = useTranslations('templates.apply');
  const outcome = useTranslations('prescribe.outcome');
  const { assessment, language } = usePrescribe();
  const findings = newProgramFindings(assessment, programs);
  if (findings.length === 0) return null;
  return (
    <section aria-label={t('program')} className="grid gap-1 text-[13px]">
      <h4 className="font-semibold text-ink-2">{t('program')}</h4>
      {findings.map(({ kind, ruleIds, tier, message }) => (
        <p key={`${kind} ${ruleIds.join()}`}>
          <TierBadge outcome={tier} word={outcome(tier)} className="mr-1.5" />
          {message[language]}
        </p>
      ))}
    </section>
  );
}

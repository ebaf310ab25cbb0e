import { useTranslations } from 'next-intl';
import type { Blocker } from '@/lib/prescription/blockers';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** A blocker as a sentence that names the exercise by its number in this draft. */
export function useBlockerWords({
  entries,
}: Pick<PrescriptionDraft, 'entries'>): (blocker: Blocker) => string {
  const t = useTranslations('prescribe.issue');
  return ({ code, variant }) => {
    const index = entries.findIndex((entry) => entry.variant === variant);
    return t(`code.${code}`, { exercise: t('exercise', { number: index + 1 }) });
  };
}

import { useTranslations } from 'next-intl';
import type { Step } from '@/lib/prescription/draft-history';

/** A step in words, such as "dose of Bridge"; `nameOf` names an exercise by its variant. */
export function useStepWords(nameOf: (variant: string) => string): (step: Step) => string {
  const t = useTranslations('prescribe.step');
  return ({ kind, variant }) =>
    variant === null ? t(kind) : t('of', { what: t(kind), name: nameOf(variant) });
}

import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { DoseChange, ProgramChange } from '@/lib/prescription/program-changes';

/** One difference between two programs as a sentence, such as "Bridge: hold 10 s to 5 s". */
export function useChangeWords(nameOf: (variant: string) => string) {
  const t = useTranslations('review.change');
  const reasons = useTranslations('prescribe.override.reasons');
  const language = useLocale();
  const fieldWords = ({ field, from, to }: DoseChange) =>
    field === 'side'
      ? t('fields.side', {
          from: t(`sides.${from}` as 'sides.both'),
          to: t(`sides.${to}` as 'sides.both'),
        })
      : t(`fields.${field}`, { from, to });
  const dayOf = (day: string | null) => (day === null ? t('noReview') : dayText(day, language));
  return (change: ProgramChange): string => {
    switch (change.kind) {
      case 'swapped':
        return t('swapped', {
          number: change.number,
          from: nameOf(change.from),
          to: nameOf(change.variant),
        });
      case 'removed':
      case 'added':
      case 'note':
        return t(change.kind, { number: change.number, name: nameOf(change.variant) });
      case 'moved':
        return t('moved', { name: nameOf(change.variant), from: change.from, to: change.number });
      case 'dose':
        return t('dose', {
          name: nameOf(change.variant),
          fields: change.fields.map(fieldWords).join(', '),
        });
      case 'override':
        return change.override
          ? t('override', { name: nameOf(change.variant), reason: reasons(change.override.reason) })
          : t('overrideGone', { name: nameOf(change.variant) });
      case 'phase':
        return t('phase', { name: nameOf(change.variant), from: change.from, to: change.to });
      case 'phase-weeks':
        return t('phaseWeeks', { from: change.from, to: change.to });
      case 'general-note':
        return t('generalNote');
      case 'review':
        return t('review', { from: dayOf(change.from), to: dayOf(change.to) });
      default:
        return change satisfies never;
    }
  };
}

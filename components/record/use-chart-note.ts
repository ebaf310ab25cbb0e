import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { Dose } from '@/lib/catalog/dose';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import type { Override } from '@/lib/prescription/program';
import { shortDose } from '@/lib/prescription/short-dose';

/** What a version is to a colleague. */
export type VersionFacts = {
  number: number;
  issuedAt: Date;
  issuedByName: string;
  /** `YYYY-MM-DD`; `null` = none planned. */
  reviewOn: string | null;
  exercises: readonly {
    id: string;
    name: string;
    /** Of a clinic's own exercise; `null` = the figure of the variant itself. */
    picture: OwnPicture | null;
    dose: Dose;
    override: Override | null;
    /** Conditions that speak against it, in the reader's language; empty where nothing does. */
    against: readonly string[];
  }[];
};

/** One line for the patient's chart elsewhere: version, day, every dose, overrides, review. */
export function useChartNote(): (version: VersionFacts) => string {
  const t = useTranslations('record.note');
  const reasons = useTranslations('prescribe.override.reasons');
  const language = useLocale();
  return ({ number, issuedAt, exercises, reviewOn }) => {
    const doses = exercises.map(({ name, dose }) => `${name} ${shortDose(dose)[language]}`);
    const overrides = exercises.flatMap(({ override, against }, index) => {
      if (!override) return [];
      const reason = [reasons(override.reason), override.note].filter(Boolean).join(', ');
      return t('override', { number: index + 1, against: against.join(', ') || '-', reason });
    });
    return [
      t('line', { number, date: dayText(issuedAt, language), exercises: doses.join('; ') }),
      ...overrides,
      ...(reviewOn ? [t('review', { day: dayText(reviewOn, language) })] : []),
    ].join(' ');
  };
}

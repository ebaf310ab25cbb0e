import { useLocale, useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { momentText } from '@/components/ui/day-text';
import type { CombinedEdits, PatientPart } from '@/lib/patient/combine-edits';
import type { Factor } from '@/lib/patient/factors';
import type { Group } from './history-group';
import type { SaveAnswer } from './save-answer';

type ChangedElsewhereProps = {
  problem: Extract<SaveAnswer, { status: 'changed-elsewhere' }>;
  /** `null` = what is typed here cannot be read as it is. */
  edits: CombinedEdits | null;
  factors: readonly Factor[];
  groups: readonly Group[];
  onTakeOver: () => void;
};

/** Who saved this patient meanwhile and what they changed; it comes into the form without anything typed being lost. */
export function ChangedElsewhere(props: ChangedElsewhereProps) {
  const { problem, edits, factors, groups, onTakeOver } = props;
  const t = useTranslations('patients.problem');
  const language = useLocale();
  const partName = usePartName(factors, groups);
  const listed = (parts: readonly PatientPart[]) => parts.map(partName).join(' · ');
  const { by, at, theirs } = problem;
  return (
    <Banner
      role="alert"
      title={t('changed-elsewhere.title', {
        by: by || t('changed-elsewhere.nobody'),
        moment: momentText(at, language),
      })}
    >
      {edits && edits.theirs.length > 0 && (
        <p>{t('changed-elsewhere.theirs', { parts: listed(edits.theirs) })}</p>
      )}
      {edits && edits.both.length > 0 && (
        <p>{t('changed-elsewhere.both', { parts: listed(edits.both) })}</p>
      )}
      <p className="text-ink-2">
        {edits ? t('changed-elsewhere.whatToDo') : t('changed-elsewhere.incomplete')}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button isDisabled={!edits} onPress={onTakeOver}>
          {t('changed-elsewhere.takeOver')}
        </Button>
        <a
          href={`/patients/${theirs.id}`}
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-brand underline underline-offset-2"
        >
          {t('openRecord')}
        </a>
      </div>
    </Banner>
  );
}

/** As the form calls it. */
function usePartName(factors: readonly Factor[], groups: readonly Group[]) {
  const t = useTranslations('patients');
  const language = useLocale();
  const fields = {
    name: t('identity.name'),
    hospitalNumber: t('identity.hospitalNumber'),
    birthDate: t('birth.label'),
    sex: t('identity.sexLabel'),
    language: t('identity.handoutLabel'),
    redFlags: t('redFlags.title'),
    pressure: t('measures.pressure'),
    gestation: t('measures.gestationWeeks'),
    heightCm: t('measures.heightCm'),
    weightKg: t('measures.weightKg'),
    tScore: t('measures.tScore'),
    directionalPreference: t('measures.preferenceLabel'),
    proneArchTest: t('measures.archLabel'),
  };
  return (part: PatientPart): string => {
    switch (part.kind) {
      case 'field':
        return fields[part.field];
      case 'factor':
        return factors.find(({ id }) => id === part.id)?.name[language] ?? part.id;
      case 'none-of': {
        const group = groups.find(({ id }) => id === part.group)?.name[language] ?? part.group;
        return t('problem.changed-elsewhere.noneOf', { group });
      }
    }
  };
}

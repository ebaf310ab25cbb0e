'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Factor } from '@/lib/patient/factors';
import type { PatientRecord } from '@/lib/patient/patient-input';
import type { RedFlag } from '@/lib/patient/red-flags';
import { type FormValues, inputOf, startValues } from './form-values';
import type { Group } from './history-group';
import { HistorySection } from './history-section';
import { IdentitySection } from './identity-section';
import { MeasuresSection } from './measures-section';
import { RedFlagSection } from './red-flag-section';
import type { SaveAnswer } from './save-answer';
import { SaveProblem } from './save-problem';

type PatientFormProps = {
  /** `null` = a new patient. */
  patient: PatientRecord | null;
  factors: readonly Factor[];
  groups: readonly Group[];
  redFlags: readonly RedFlag[];
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  onSave: (request: unknown) => Promise<SaveAnswer>;
};

type Problem = Exclude<SaveAnswer, { status: 'saved' }> | { status: 'failed' };

export function PatientForm(props: PatientFormProps) {
  const { patient, factors, groups, redFlags, today, onSave } = props;
  const t = useTranslations('patients');
  const language = useLocale();
  const router = useRouter();
  const isHydrated = useHydrated();
  const questions = redFlags.map(({ id }) => id);
  const [values, setValues] = useState(() => startValues(patient, { language, questions }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, startSaving] = useTransition();

  const change = (patch: Partial<FormValues>) => setValues((before) => ({ ...before, ...patch }));
  const problems = problem?.status === 'invalid' ? problem.problems : {};
  const problemOf = (field: string) => {
    const found = problems[field];
    return found && t(`fieldProblem.${found}`);
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = inputOf(values, { today, questions });
    if ('problems' in read) {
      setProblem({ status: 'invalid', problems: read.problems });
      return;
    }
    startSaving(async () => {
      const edited = patient && { id: patient.id, version: patient.version };
      const answer = await onSave({ input: read.input, edited }).catch(() => null);
      if (answer?.status === 'saved') router.push(`/patients/${answer.id}`);
      else setProblem(answer ?? { status: 'failed' });
    });
  }

  const section = { values, onChange: change, today };
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-6">
      <IdentitySection {...section} problemOf={problemOf} />
      <RedFlagSection {...section} questions={redFlags} />
      <HistorySection {...section} factors={factors} groups={groups} />
      <MeasuresSection
        key={problem?.status}
        {...section}
        problemOf={problemOf}
        isOpen={Object.keys(problems).some((field) => !(field in NOT_MEASURED))}
      />
      <div className="sticky bottom-0 -mx-4 flex flex-col gap-3 border-line border-t bg-paper px-4 py-3 md:-mx-5 md:px-5">
        {problem && (
          <SaveProblem problem={problem} recordHref={patient && `/patients/${patient.id}`} />
        )}
        <div className="flex justify-end gap-2">
          <ButtonLink href={patient ? `/patients/${patient.id}` : '/patients'}>
            {t('form.cancel')}
          </ButtonLink>
          <Button type="submit" variant="primary" isDisabled={!isHydrated || isSaving}>
            {isSaving ? t('form.saving') : t('form.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Fields that stand outside of the folded section. */
const NOT_MEASURED = { name: true, hospitalNumber: true, birthDate: true };

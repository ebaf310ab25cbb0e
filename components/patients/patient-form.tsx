'use client';

import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { Button, ButtonLink } from '@/components/ui/button';
import { WaitingFields } from '@/components/ui/waiting-fields';
import type { Language } from '@/lib/catalog/bilingual';
import type { Factor } from '@/lib/patient/factors';
import type { PatientRecord } from '@/lib/patient/patient-input';
import type { RedFlag } from '@/lib/patient/red-flags';
import { AnswererSection } from './answerer-section';
import { ChangedElsewhere } from './changed-elsewhere';
import type { Group } from './history-group';
import { HistorySection } from './history-section';
import { IdentitySection } from './identity-section';
import { MeasuresSection } from './measures-section';
import type { AskPreview } from './preview-answer';
import { RedFlagSection } from './red-flag-section';
import type { SaveAnswer } from './save-answer';
import { SavePreview } from './save-preview';
import { SaveProblem } from './save-problem';
import { type GivenIdentity, usePatientForm } from './use-patient-form';

type PatientFormProps = {
  /** `null` = a new patient. */
  patient: PatientRecord | null;
  given?: GivenIdentity;
  factors: readonly Factor[];
  groups: readonly Group[];
  redFlags: readonly RedFlag[];
  /** In which the clinic hands out. */
  handoutLanguages: readonly Language[];
  /** Of a new patient's handout. */
  patientLanguage: Language;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  onSave: (request: unknown) => Promise<SaveAnswer>;
  /** What saving would change; `null` where nothing is issued or drafted yet. */
  onPreview?: AskPreview | null;
};

export function PatientForm(props: PatientFormProps) {
  const { patient, given = {}, factors, groups, redFlags, handoutLanguages, today, onSave } = props;
  const t = useTranslations('patients.form');
  const questions = redFlags.map(({ id }) => id);
  const { patientLanguage, onPreview = null } = props;
  const form = usePatientForm({ patient, patientLanguage, questions, today, given, onSave });
  const { values, change, problem, problems, problemOf, isSaving } = form;

  const section = { values, onChange: change, today };
  return (
    <form ref={form.formRef} method="post" noValidate onSubmit={form.submit}>
      <WaitingFields className="flex flex-col gap-6">
        <IdentitySection {...section} problemOf={problemOf} handoutLanguages={handoutLanguages} />
        <AnswererSection {...section} error={problemOf('answerer')} />
        <RedFlagSection {...section} questions={redFlags} />
        <HistorySection {...section} factors={factors} groups={groups} />
        <MeasuresSection
          key={problem?.status}
          {...section}
          problemOf={problemOf}
          isOpen={Object.keys(problems).some((field) => !(field in NOT_MEASURED))}
        />
        <div className="sticky bottom-0 -mx-4 flex flex-col gap-3 border-line border-t bg-paper px-4 py-3 md:-mx-5 md:px-5">
          {form.isTakenOver && <Banner role="status" title={t('takenOver')} />}
          {problem?.status === 'changed-elsewhere' && (
            <ChangedElsewhere
              problem={problem}
              edits={form.combineWith(problem.theirs)}
              {...{ factors, groups }}
              onTakeOver={() => form.takeOver(problem.theirs)}
            />
          )}
          {problem && problem.status !== 'changed-elsewhere' && <SaveProblem problem={problem} />}
          {patient && onPreview && (
            <SavePreview patientId={patient.id} input={form.input} onPreview={onPreview} />
          )}
          <div className="flex justify-end gap-2">
            <ButtonLink href={patient ? `/patients/${patient.id}` : '/patients'}>
              {t('cancel')}
            </ButtonLink>
            <Button type="submit" variant="primary" isDisabled={isSaving}>
              {isSaving ? t('saving') : t('save')}
            </Button>
          </div>
        </div>
      </WaitingFields>
    </form>
  );
}

/** Fields that stand outside of the folded section. */
const NOT_MEASURED = { name: true, hospitalNumber: true, birthDate: true, answerer: true };

'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { type Failure, failureOf } from '@/components/ui/failure-of';
import type { Language } from '@/lib/catalog/bilingual';
import { blankPatient } from '@/lib/patient/blank-patient';
import { type CombinedEdits, combineEdits } from '@/lib/patient/combine-edits';
import type { PatientInput, PatientRecord } from '@/lib/patient/patient-input';
import { type FormValues, inputOf, startValues } from './form-values';
import type { SaveAnswer } from './save-answer';

/** What a new patient was looked for by. */
export type GivenIdentity = Partial<Pick<PatientInput, 'name' | 'hospitalNumber'>>;

type PatientFormState = {
  /** `null` = a new patient. */
  patient: PatientRecord | null;
  /** Of a new patient's handout. */
  patientLanguage: Language;
  /** Ids of the red-flag questions. */
  questions: readonly string[];
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  given: GivenIdentity;
  onSave: (request: unknown) => Promise<SaveAnswer>;
};

type Problem = Exclude<SaveAnswer, { status: 'saved' }> | { status: Failure };

/** What is typed, what is wrong with it, and how it is saved; after a refusal the first wrong field has the focus. */
export function usePatientForm(state: PatientFormState) {
  const { patient, patientLanguage, questions, today, given, onSave } = state;
  const t = useTranslations('patients.fieldProblem');
  const language = useLocale();
  const router = useRouter();
  const formRef = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() =>
    startValues(patient ?? { ...blankPatient(), language: patientLanguage, ...given }, {
      language,
      questions,
    }),
  );
  // What was opened, or what somebody else saved since and was taken over from here.
  const [base, setBase] = useState(patient);
  const [isTakenOver, setTakenOver] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, startSaving] = useTransition();
  const problems = problem?.status === 'invalid' ? problem.problems : {};

  useEffect(() => {
    if (problem?.status === 'invalid') {
      formRef.current?.querySelector<HTMLElement>(':is(input, select)[aria-invalid]')?.focus();
    }
  }, [problem]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = inputOf(values, { today, questions });
    if ('problems' in read) {
      setProblem({ status: 'invalid', problems: read.problems });
      return;
    }
    setTakenOver(false);
    startSaving(async () => {
      const edited = base && { id: base.id, version: base.version };
      const answer = await onSave({ input: read.input, edited }).catch((error: unknown) => ({
        status: failureOf(error),
      }));
      if (answer.status === 'saved') router.push(`/patients/${answer.id}`);
      else setProblem(answer);
    });
  }

  const asked = { today, questions };
  const input = readInput(values, asked);
  /** A record as this form would save it, untouched. */
  const asForm = (record: PatientInput) =>
    readInput(startValues(record, { language, questions }), asked) ?? record;

  function combineWith(theirs: PatientRecord): CombinedEdits | null {
    return base && input && combineEdits(asForm(base), { mine: input, theirs: asForm(theirs) });
  }

  function takeOver(theirs: PatientRecord) {
    const edits = combineWith(theirs);
    if (!edits) return;
    const { answerer } = values;
    setValues({ ...startValues(edits.combined, { language, questions }), answerer });
    setBase(theirs);
    setProblem(null);
    setTakenOver(true);
  }

  return {
    formRef,
    values,
    /** As it would be saved; `null` = something cannot be read or is missing. */
    input,
    /** What somebody else changed and what was changed here; `null` = something typed cannot be read. */
    combineWith,
    takeOver,
    isTakenOver,
    change: (patch: Partial<FormValues>) => setValues((before) => ({ ...before, ...patch })),
    problem,
    problems,
    problemOf: (field: string) => {
      const found = problems[field];
      return found && t(found);
    },
    submit,
    isSaving,
  };
}

function readInput(values: FormValues, asked: Parameters<typeof inputOf>[1]) {
  const read = inputOf(values, asked);
  return 'input' in read ? read.input : null;
}

'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import type { OwnAnswer, OwnProblem } from './own-answer';
import { contentOf, missingTexts, type OwnValues } from './own-values';

export type SaveOwn = (request: unknown) => Promise<OwnAnswer>;

type OwnFormState = {
  start: OwnValues;
  /** `null` = a new exercise. */
  edited: { id: string; version: number } | null;
  onSave: SaveOwn;
};

/** What is typed and how it is saved; after a refusal the first empty field has the focus, and all stays typed. */
export function useOwnForm({ start, edited, onSave }: OwnFormState) {
  const router = useRouter();
  const formRef = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(start);
  const [problem, setProblem] = useState<OwnProblem | 'incomplete' | null>(null);
  const [isSaving, startSaving] = useTransition();
  const isChanged = useRef(false);

  useEffect(() => {
    if (problem !== 'incomplete') return;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problem]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isChanged.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    setProblem(null);
    if (missingTexts(values).length > 0) {
      setProblem('incomplete');
      return;
    }
    startSaving(async () => {
      const answer = await onSave({ content: contentOf(values), edited }).catch(noAnswer);
      if (answer?.status !== 'saved') return setProblem(answer?.status ?? 'failed');
      isChanged.current = false;
      router.push('/catalog/own');
    });
  }

  return {
    formRef,
    values,
    change: (patch: Partial<OwnValues>) => {
      isChanged.current = true;
      setValues((before) => ({ ...before, ...patch }));
    },
    problem,
    missing: problem === 'incomplete' ? missingTexts(values) : [],
    submit,
    isSaving,
  };
}

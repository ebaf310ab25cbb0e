'use client';

import { useEffect, useRef, useState } from 'react';
import type { PatientInput } from '@/lib/patient/patient-input';
import type { AskPreview, PreviewAnswer } from './preview-answer';

/** A pause in typing. */
const PAUSE_MS = 600;

export type PreviewState =
  | { status: 'untouched' | 'asking' | 'incomplete' | 'failed' }
  | PreviewAnswer;

type Previewed = {
  patientId: string;
  /** As it would be saved; `null` = something cannot be read or is missing. */
  input: PatientInput | null;
  ask: AskPreview;
};

/** Asks again after each change, once the typing pauses; an answer that was overtaken is dropped. */
export function useSavePreview({ patientId, input, ask }: Previewed): PreviewState {
  const text = JSON.stringify(input);
  const drawn = useRef(text);
  const [state, setState] = useState<PreviewState>({ status: 'untouched' });

  useEffect(() => {
    if (text === drawn.current) return setState({ status: 'untouched' });
    if (text === 'null') return setState({ status: 'incomplete' });
    let isOvertaken = false;
    setState({ status: 'asking' });
    const timer = setTimeout(async () => {
      const answer = await ask({ patientId, input: JSON.parse(text) }).catch(() => null);
      if (!isOvertaken) setState(answer ?? { status: 'failed' });
    }, PAUSE_MS);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [text, patientId, ask]);

  return state;
}

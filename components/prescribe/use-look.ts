import { useCallback, useEffect, useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import type { ExerciseLook, LookAnswer, LookAt } from './exercise-look';

type Looking =
  | { status: 'loading' | 'failed' }
  | Exclude<LookAnswer, { status: 'shown' }>
  | { status: 'shown'; look: ExerciseLook };

/** Fetches what one variant looks like; an answer for a variant looked at before is thrown away. */
export function useLook(
  variant: string,
  { patientId, lookAt }: { patientId: string; lookAt: LookAt },
) {
  const [tries, setTries] = useState(0);
  const key = `${variant} ${tries}`;
  const [looking, setLooking] = useState<{ key: string; answer: Looking } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    lookAt({ patientId, variant })
      .catch(failed)
      .then((answer) => {
        if (isCurrent) setLooking({ key, answer });
      });
    return () => {
      isCurrent = false;
    };
  }, [lookAt, patientId, variant, key]);
  const answer: Looking = looking?.key === key ? looking.answer : { status: 'loading' };
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { answer, retry };
}

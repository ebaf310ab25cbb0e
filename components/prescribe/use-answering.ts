import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { usePrescribe } from './prescribe-context';

type Problem = 'answerFailed' | 'answerElsewhere' | 'answerSignedOut';

const PROBLEMS: Record<string, Problem> = {
  'changed-elsewhere': 'answerElsewhere',
  'not-found': 'answerElsewhere',
  'signed-out': 'answerSignedOut',
};

/** Answers open questions one at a time, over the record that was checked; the draft stays as it is. */
export function useAnswering() {
  const t = useTranslations('prescribe.safety');
  const router = useRouter();
  const { patientId, history } = usePrescribe();
  const version = useRef(history.version);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, start] = useTransition();
  useEffect(() => {
    version.current = Math.max(version.current, history.version);
  }, [history.version]);

  function answer(factor: string, status: 'present' | 'absent', name: string) {
    setProblem(null);
    start(async () => {
      const request = { patientId, version: version.current, factor, status };
      const given = await history.answer(request).catch(noAnswer);
      if (given?.status === 'saved') {
        version.current = given.version;
        setSaid(t('answered', { name }));
      } else {
        setProblem(PROBLEMS[given?.status ?? ''] ?? 'answerFailed');
      }
      if (given?.status === 'saved' || given?.status === 'changed-elsewhere') router.refresh();
    });
  }
  return { answer, isBusy, said, problem: problem && t(problem) };
}

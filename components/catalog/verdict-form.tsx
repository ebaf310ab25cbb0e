'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import { Field } from '@/components/ui/field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { NOTE_AT_MOST } from '@/lib/interpretation/note-at-most';
import type { FigureView } from './figure-view';
import type { ReviewProblem } from './review-answer';
import { ReviewProblemLine } from './review-problem-line';
import type { useJudge } from './use-judge';
import { useKeptNote } from './use-kept-note';

type VerdictFormProps = {
  figure: FigureView;
  isPending: boolean;
  problem: ReviewProblem | null;
  /** It took the place of what was pressed, so it takes the keyboard. */
  isAwaited: boolean;
  onVerdict: ReturnType<typeof useJudge>['judge'];
};

export function VerdictForm(props: VerdictFormProps) {
  const { figure, isPending, problem, isAwaited, onVerdict } = props;
  const t = useTranslations('catalog.act');
  const { id, state, isDrawn } = figure;
  const [note, keepNote] = useKeptNote(id);
  const isHydrated = useHydrated();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAwaited) box.current?.focus();
  }, [isAwaited]);
  const say = (verdict: 'signed-off' | 'doubted') => onVerdict(verdict, note, () => keepNote(''));
  return (
    <>
      <Field label={t('note')} hint={t('noteHint')}>
        {(ties) => (
          <textarea
            {...ties}
            ref={box}
            rows={2}
            maxLength={NOTE_AT_MOST}
            value={note}
            disabled={!isHydrated}
            onChange={(event) => keepNote(event.target.value)}
            aria-invalid={problem === 'note-required' ? true : undefined}
            className={`${CONTROL} max-h-40 resize-y`}
          />
        )}
      </Field>
      <ReviewProblemLine problem={problem} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {state === 'changed' && (
          <Button variant="link" isDisabled={isPending} onPress={() => onVerdict('taken-back')}>
            {t('takeBack')}
          </Button>
        )}
        <Button isDisabled={isPending} onPress={() => say('doubted')}>
          {t('doubt')}
        </Button>
        {isDrawn && (
          <Button variant="primary" isPending={isPending} onPress={() => say('signed-off')}>
            {t('signOff')}
          </Button>
        )}
      </div>
    </>
  );
}

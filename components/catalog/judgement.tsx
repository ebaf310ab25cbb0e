'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import { Field, FieldMessage } from '@/components/ui/field';
import { NOTE_AT_MOST } from '@/lib/interpretation/note-at-most';
import { awaited } from './awaited-figure';
import type { FigureView } from './figure-view';
import { type Judge, problemOf, type ReviewProblem } from './review-answer';
import { StandingLine } from './standing-line';
import { useKeptNote } from './use-kept-note';

type JudgementProps = { figure: FigureView; onJudge: Judge };

/** How the figure stands, and what this person may say of it; always in sight from 1024 px. */
export function Judgement({ figure, onJudge }: JudgementProps) {
  const t = useTranslations('catalog.act');
  const { mayJudge } = figure;
  return (
    <section
      aria-label={t('title')}
      className="flex flex-col gap-2 border-line border-t bg-surface px-3 py-3 md:px-5"
    >
      <StandingLine figure={figure} />
      {mayJudge ? (
        <Verdicts figure={figure} onJudge={onJudge} />
      ) : (
        <p className="text-[13px] text-ink-2">{t('readOnly')}</p>
      )}
    </section>
  );
}

function Verdicts({ figure, onJudge }: JudgementProps) {
  const t = useTranslations('catalog.act');
  const why = useTranslations('catalog.problem');
  const { id, contentHash, reviews, state, isDrawn } = figure;
  const [note, keepNote] = useKeptNote(id);
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const [isJudged, setJudged] = useState(false);
  const [isPending, start] = useTransition();
  const seen = reviews[0]?.number ?? 0;

  function judge(verdict: 'signed-off' | 'doubted' | 'taken-back') {
    if (verdict === 'doubted' && note.trim() === '') return setProblem('note-required');
    const said = verdict === 'taken-back' ? '' : note;
    const request = { figureId: id, verdict, note: said, contentHash, seen };
    start(async () => {
      const answer = await onJudge(request).catch(() => ({ status: 'failed' as const }));
      const found = problemOf(answer);
      setProblem(found);
      setJudged(found === null);
      if (found === null && verdict !== 'taken-back') keepNote('');
    });
  }

  const isNoteMissing = problem === 'note-required';
  return (
    <>
      <Field
        label={t('note')}
        hint={t('noteHint')}
        error={isNoteMissing ? why(problem) : undefined}
      >
        {(ties) => (
          <textarea
            {...ties}
            rows={2}
            maxLength={NOTE_AT_MOST}
            value={note}
            onChange={(event) => keepNote(event.target.value)}
            className={`${CONTROL} max-h-40 resize-y`}
          />
        )}
      </Field>
      <div role="alert">
        {problem && !isNoteMissing && <FieldMessage>{why(problem)}</FieldMessage>}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {state !== 'open' && (
          <Button variant="link" isDisabled={isPending} onPress={() => judge('taken-back')}>
            {t('takeBack')}
          </Button>
        )}
        <Button isDisabled={isPending} onPress={() => judge('doubted')}>
          {t('doubt')}
        </Button>
        {state !== 'signed-off' && isDrawn && (
          <Button variant="primary" isPending={isPending} onPress={() => judge('signed-off')}>
            {t('signOff')}
          </Button>
        )}
      </div>
      <NextToJudge figure={figure} isAwaited={isJudged} />
    </>
  );
}

/** Once something was judged the way on takes the keyboard: the pressed button may be gone. */
function NextToJudge({ figure, isAwaited }: { figure: FigureView; isAwaited: boolean }) {
  const t = useTranslations('catalog.act');
  const link = useRef<HTMLAnchorElement>(null);
  const { nextToJudge, state } = figure;
  useEffect(() => {
    if (isAwaited) link.current?.focus();
  }, [isAwaited]);
  const isWayOn = state === 'signed-off' || state === 'doubted';
  if (!nextToJudge) {
    return isWayOn && <p className="text-[13px] text-ink-2">{t('allJudged')}</p>;
  }
  return (
    <ButtonLink
      ref={link}
      variant={isWayOn ? 'primary' : 'quiet'}
      href={nextToJudge.href}
      prefetch={false}
      onClick={() => {
        awaited.figure = nextToJudge.id;
      }}
    >
      {t('nextToJudge', { id: nextToJudge.id })}
    </ButtonLink>
  );
}

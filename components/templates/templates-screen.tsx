'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { SearchBox } from '@/components/ui/search-box';
import {
  answerOf,
  isTrouble,
  type TemplateActs,
  type TemplateAnswer,
  type TemplateTrouble,
} from './template-answer';
import { type BoardTemplate, searchBoard } from './template-board';
import { TemplateProblem } from './template-problem';
import { TemplateSection } from './template-section';

/** The clinic's own first; what is built in stays below. */
const KINDS = ['mine', 'shared', 'set', 'condition'] as const;

export type Done = 'created' | 'saved' | 'shared' | 'unshared' | 'deleted';
type Outcome = { done: Done; name: string } | { problem: TemplateTrouble };

/** Asks the server for one act and tells what came of it; the answer goes back to whoever asked. */
export type Ask = (
  act: keyof TemplateActs,
  request: unknown,
  told: { done: Done; name: string },
) => Promise<TemplateAnswer>;

type TemplatesScreenProps = {
  board: BoardTemplate[];
  /** End pose by variant, drawn on the server. */
  figures: Record<string, ReactNode>;
  mayShare: boolean;
  acts: TemplateActs;
};

export function TemplatesScreen({ board, figures, mayShare, acts }: TemplatesScreenProps) {
  const t = useTranslations('templates');
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const outcomeBox = useRef<HTMLDivElement>(null);
  const shown = searchBoard(board, typed);

  // The button that was pressed may leave with its card; the focus goes to what came of it.
  useEffect(() => {
    if (outcome) outcomeBox.current?.focus();
  }, [outcome]);

  const ask: Ask = async (act, request, told) => {
    const answer = await answerOf(acts[act](request));
    setOutcome(isTrouble(answer) ? { problem: answer.status } : told);
    return answer;
  };

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
          <p className="text-[13px] text-ink-2">{t('lead')}</p>
        </div>
        <SearchBox label={t('search')} typed={typed} onType={setTyped} className="md:w-60" />
      </div>
      {outcome && (
        <div ref={outcomeBox} tabIndex={-1} className="outline-none">
          {'problem' in outcome ? (
            <TemplateProblem status={outcome.problem} />
          ) : (
            <Banner role="status" title={t(`done.${outcome.done}`, { name: outcome.name })} />
          )}
        </div>
      )}
      <p role="status" className={shown.length === 0 ? 'py-10 text-center text-ink-2' : 'sr-only'}>
        {shown.length === 0 ? t('nothing') : t('found', { count: shown.length })}
      </p>
      {KINDS.map((kind) => (
        <TemplateSection
          key={kind}
          kind={kind}
          templates={shown.filter((template) => template.kind === kind)}
          isSearched={typed.trim() !== ''}
          figures={figures}
          mayShare={mayShare}
          onAsk={ask}
        />
      ))}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { AnswerReport } from './report-answer';

type Choice = {
  value: string;
  words: string;
  /** With what it is about, for who hears the buttons without the card around them. */
  spoken: string;
};

type AnswerFormProps = {
  /** Of the form besides the choice. */
  fields: Readonly<Record<string, string>>;
  choices: readonly Choice[];
  onAnswer: AnswerReport;
};

const BUTTON =
  'inline-flex min-h-11 items-center justify-center rounded-lg border border-line-2 bg-surface px-3 py-1.5 font-semibold text-[13px] text-ink leading-[18px] hover:bg-tint disabled:bg-sunken md:min-h-9';

/** A report answered where it is read; a plain form, so it needs no script. */
export function AnswerForm({ fields, choices, onAnswer }: AnswerFormProps) {
  const t = useTranslations('followUp.attention.problem');
  const [answer, act, isPending] = useActionState(onAnswer, null);
  return (
    <form action={act} className="flex flex-col gap-1.5">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="flex flex-wrap gap-2">
        {choices.map(({ value, words, spoken }) => (
          <button
            key={value}
            type="submit"
            name="choice"
            value={value}
            aria-label={spoken}
            disabled={isPending}
            className={BUTTON}
          >
            {words}
          </button>
        ))}
      </span>
      <span role="status" className="font-semibold text-[13px] empty:hidden">
        {answer && answer.status !== 'answered' && t(answer.status)}
      </span>
    </form>
  );
}

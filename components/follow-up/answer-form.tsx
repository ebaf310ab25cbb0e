'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useLayoutEffect, useRef } from 'react';
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

function focusQuietly(heading: HTMLElement) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * A report answered where it is read; a plain form, so it needs no script. It goes when it was answered: who came by
 * keyboard is then at the heading above, and not at the top of the page.
 */
export function AnswerForm({ fields, choices, onAnswer }: AnswerFormProps) {
  const t = useTranslations('followUp.attention.problem');
  const [answer, act, isPending] = useActionState(onAnswer, null);
  const form = useRef<HTMLFormElement>(null);
  const isSent = useRef(false);
  useLayoutEffect(() => {
    const heading = form.current?.closest('section')?.querySelector('h2');
    return () => {
      if (heading && isSent.current) focusQuietly(heading);
    };
  }, []);
  const noteSent = () => {
    isSent.current = true;
  };
  return (
    <form ref={form} action={act} onSubmit={noteSent} className="flex flex-col gap-1.5">
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

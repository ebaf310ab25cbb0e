'use client';

import { PressButton } from '@/components/ui/press-button';

type ChoiceRowProps<Value extends string | number> = {
  label: string;
  choices: readonly { value: Value; words: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

/** A few buttons of which one is pressed. */
export function ChoiceRow<Value extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceRowProps<Value>) {
  return (
    <fieldset className="flex flex-wrap">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ value, words }) => (
        <PressButton
          key={value}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
          className="-ml-px min-h-9 border border-line-2 bg-surface px-3.5 font-semibold text-[13px] first-of-type:ml-0 first-of-type:rounded-l-lg last-of-type:rounded-r-lg hover:bg-tint aria-pressed:bg-tint aria-pressed:text-brand aria-pressed:shadow-[inset_0_-3px_0_var(--color-gold)]"
        >
          {words}
        </PressButton>
      ))}
    </fieldset>
  );
}

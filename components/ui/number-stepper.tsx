'use client';

import { useTranslations } from 'next-intl';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

type NumberStepperProps = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  /** After the number, such as "s". */
  unit?: string;
  isDisabled?: boolean;
  /** Rings the very number a caution wants changed. */
  isMarked?: boolean;
};

const STEP =
  'grid min-h-11 w-8 shrink-0 place-items-center text-ink-2 hover:bg-tint disabled:text-line-2 md:min-h-[30px] md:w-6';

export function NumberStepper(props: NumberStepperProps) {
  const { label, value, onChange, min, max, step = 1, unit, isDisabled, isMarked } = props;
  const t = useTranslations('common.stepper');
  return (
    <NumberField
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled ?? false}
      decrementAriaLabel={t('less', { label })}
      incrementAriaLabel={t('more', { label })}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
      data-stepper=""
      className="flex flex-col gap-1"
    >
      <Label
        className={`text-[11px] leading-[14px] ${isMarked ? 'font-semibold text-caution-ink' : 'text-ink-2'}`}
      >
        {label}
      </Label>
      <Group
        className={`flex items-center overflow-hidden rounded-lg focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 ${isMarked ? 'border-2 border-caution-ink bg-caution-tint' : 'border border-line-2 bg-surface'}`}
      >
        <Button slot="decrement" className={STEP}>
          −
        </Button>
        <Input className="w-full min-w-6 bg-transparent text-center font-semibold outline-none focus-visible:outline-none" />
        {unit && <span className="text-[11px] text-ink-2">{unit}</span>}
        <Button slot="increment" className={STEP}>
          +
        </Button>
      </Group>
    </NumberField>
  );
}

'use client';

import { useId } from 'react';

/** A number on a slider and in a box; both have the label. */
export function Slider({
  label,
  value,
  from,
  to,
  step = 1,
  onChange,
}: {
  label: string;
  value: number;
  from: number;
  to: number;
  step?: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const shown = Math.round(value * 100) / 100;
  const change = (text: string) => {
    const read = Number(text);
    if (text !== '' && Number.isFinite(read)) onChange(read);
  };
  return (
    <div className="grid grid-cols-[7.5rem_1fr_4.5rem] items-center gap-2 text-[13px]">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={shown}
        onChange={(event) => change(event.target.value)}
        className="w-full accent-brand"
      />
      <input
        type="number"
        aria-label={`${label}, as a number`}
        step={step}
        value={shown}
        onChange={(event) => change(event.target.value)}
        className="w-full rounded-lg border border-line-2 bg-surface px-2 py-1 text-right"
      />
    </div>
  );
}

'use client';

import { useId, useState } from 'react';

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
  /** Half a number, such as a lone minus, stays as it is typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = Math.round(value * 100) / 100;
  const change = (text: string) => {
    const read = Number(text);
    if (text !== '' && Number.isFinite(read)) onChange(read);
  };
  return (
    <div className="grid grid-cols-[6.5rem_1fr_4rem] items-center gap-2 text-[13px]">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={shown}
        onChange={(event) => change(event.target.value)}
        className="w-full min-w-0 accent-brand"
      />
      <input
        type="text"
        inputMode="decimal"
        aria-label={`${label}, as a number`}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          change(target.value);
        }}
        onBlur={() => setTyped(null)}
        className="w-full rounded-lg border border-line-2 bg-surface px-2 py-0.5 text-right"
      />
    </div>
  );
}

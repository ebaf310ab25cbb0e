import { type ReactNode, useId } from 'react';
import type { OwnValues } from './own-values';

export type SectionProps = {
  values: OwnValues;
  onChange: (patch: Partial<OwnValues>) => void;
};

export function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <div className="flex flex-col gap-0.5">
        <h2 id={id} className="font-semibold text-base leading-[22px]">
          {title}
        </h2>
        {lead && <p className="text-[13px] text-ink-2">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

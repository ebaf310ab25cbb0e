import { type ReactNode, useId } from 'react';
import type { FormValues } from './form-values';

export type SectionProps = {
  values: FormValues;
  onChange: (patch: Partial<FormValues>) => void;
};

type SectionFrameProps = { title: string; lead?: string; aside?: ReactNode; children: ReactNode };

export function Section({ title, lead, aside, children }: SectionFrameProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-col gap-0.5">
          <h2 id={id} className="font-semibold text-base leading-[22px]">
            {title}
          </h2>
          {lead && <p className="text-[13px] text-ink-2">{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

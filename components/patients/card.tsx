import { type ReactNode, useId } from 'react';

type CardProps = { title: ReactNode; aside?: ReactNode; children: ReactNode };

export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-card"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="font-semibold text-base leading-[22px]">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';

/** One family of components under its name. */
export function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 lang="en" className="border-line border-b pb-1 font-semibold">
        {name}
      </h2>
      {children}
    </section>
  );
}

/** Side by side, over the edge into the next line. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}

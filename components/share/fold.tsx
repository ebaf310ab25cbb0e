import type { ReactNode } from 'react';

/** One more way, folded until it is wanted. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group border-line border-t print:hidden">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-[13px] text-ink-2">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        {title}
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}

import type { ReactNode } from 'react';

/** A card of the words beside a figure. */
export function WordCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3 text-[13px] shadow-card">
      <h2 className="font-semibold text-sm">{title}</h2>
      {children}
    </section>
  );
}

export function FactList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[96px_1fr] gap-x-3 gap-y-1.5 leading-5">{children}</dl>;
}

/** Left out where there is nothing to say. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === '') return null;
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

type WordListProps = { words: readonly string[]; isOrdered?: boolean };

/** Short sentences under each other; `null`-like where there are none. */
export function WordList({ words, isOrdered = false }: WordListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={`flex flex-col gap-0.5 pl-4 ${isOrdered ? 'list-decimal' : 'list-disc'}`}>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </List>
  );
}

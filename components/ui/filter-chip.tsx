import Link from 'next/link';

type FilterChipProps = { href: string; isChosen: boolean; words: string; count: number };

export function FilterChip({ href, isChosen, words, count }: FilterChipProps) {
  const look = isChosen
    ? 'border-brand bg-brand text-on-brand'
    : 'border-line-2 bg-surface text-ink hover:bg-tint';
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={isChosen ? 'true' : undefined}
      className={`inline-flex min-h-11 shrink-0 items-center whitespace-nowrap gap-2 rounded-full border px-3.5 font-medium text-[13px] md:min-h-8 ${look}`}
    >
      {words}
      <span className="text-xs opacity-80">{count}</span>
    </Link>
  );
}

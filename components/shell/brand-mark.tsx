/** The marigold sign with both names of the product. */
export function BrandMark({
  className = '',
  isShortOnPhones = false,
}: {
  className?: string;
  /** Only the sign where room is short; the names are still read out. */
  isShortOnPhones?: boolean;
}) {
  const name = isShortOnPhones ? 'max-md:sr-only' : undefined;
  return (
    <span className={`inline-flex items-center gap-2 font-semibold text-base ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 26 26" className="size-6.5 shrink-0">
        <circle cx="13" cy="13" r="13" className="fill-gold" />
        <path
          d="M4.5 15.5c3 0 4-5.5 7-5.5s2.5 5 5 5 3-2.5 5-2.5"
          fill="none"
          className="stroke-brand-2"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="16" cy="7" r="2.2" className="fill-brand-2" />
      </svg>
      <span lang="en" className={name}>
        Khayap
      </span>
      <span lang="th" className={name}>
        ขยับ
      </span>
    </span>
  );
}

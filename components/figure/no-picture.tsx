/** Stands where an exercise has no picture: an empty frame, not a figure that it is not. */
export function NoPicture({ label, className }: { label: string; className: string }) {
  return (
    <svg
      viewBox="0 0 100 76"
      role="img"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      className={`text-ink-3 ${className}`}
    >
      <title>{label}</title>
      <rect x="14" y="8" width="72" height="60" rx="6" strokeDasharray="5 4" />
      <circle cx="50" cy="28" r="7" />
      <path d="M36 56c0-10 6-15 14-15s14 5 14 15" strokeLinecap="round" />
    </svg>
  );
}

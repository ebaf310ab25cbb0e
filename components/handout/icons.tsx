/** Small still pictures beside words that say the same; hidden from a screen reader. */
const PATHS = {
  phone:
    'M6 3h3l2 5-2 1.500a12 12 0 0 0 5.500 5.500l1.500-2 5 2v3a2 2 0 0 1-2.200 2A16 16 0 0 1 4 5.200 2 2 0 0 1 6 3z',
  forward: 'M9 5l7 7-7 7',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.500v15l12-7.500z',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  check: 'M5 13l4.500 4.500L19 7',
  sound: 'M4 10v4h3l5 4V6l-5 4zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  quiet: 'M4 10v4h3l5 4V6l-5 4zM16 9.500l5 5M21 9.500l-5 5',
  hand: 'M8 13V6.500a1.500 1.500 0 0 1 3 0V11M11 11V4.500a1.500 1.500 0 0 1 3 0V11M14 11V6a1.500 1.500 0 0 1 3 0v8.500a6 6 0 0 1-6 6c-2.500 0-4-1.200-5.200-3.200L3.600 13.500a1.500 1.500 0 0 1 2.500-1.600L8 14',
} as const;

export function LineIcon({ name, className }: { name: keyof typeof PATHS; className?: string }) {
  return (
    <svg
      className={className}
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The octagon with a bar. */
export function StopSign() {
  return (
    <svg className="sign" width="24" height="24" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M4.500 8h7" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}

/** A link or a plain submit that looks like the buttons around it. */
export const SHARE_BUTTON =
  'inline-flex min-h-11 items-center justify-center rounded-lg border border-line-2 bg-surface px-3.5 py-2 text-center font-semibold text-[13px] leading-[18px] hover:bg-tint disabled:bg-sunken disabled:text-ink-2 md:min-h-9';

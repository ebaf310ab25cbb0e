/** The look of every box that is typed in. */
export const CONTROL =
  'min-h-11 w-full rounded-lg border border-line-2 bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-3 aria-invalid:border-2 aria-invalid:border-ink disabled:bg-sunken md:min-h-9 md:text-sm';

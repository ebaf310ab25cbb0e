const PATHS = {
  add: 'M8 3v10M3 8h10',
  added: 'M3.5 8.5l3 3 6-7',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  back: 'M10 4L6 8l4 4',
  remove: 'M4 4l8 8M12 4l-8 8',
  swap: 'M3 5.5h9.5L10 3M13 10.5H3.5L6 13',
  undo: 'M6 3.5L3 6.5l3 3M3.5 6.5H10a3 3 0 010 6H7',
  drag: 'M5.5 4h.01M10.5 4h.01M5.5 8h.01M10.5 8h.01M5.5 12h.01M10.5 12h.01',
  redo: 'M10 3.5l3 3-3 3M12.5 6.5H6a3 3 0 000 6h3',
  template: 'M3 3h10v3H3zM3 8.5h4.5V13H3zM10 8.5h3V13h-3z',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.5 10.5l3 3',
} as const;

/** Decoration: the control it stands in carries the words. */
export function Icon({
  name,
  className = 'size-4',
}: {
  name: keyof typeof PATHS;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`${className} shrink-0 fill-none stroke-current stroke-[1.7]`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

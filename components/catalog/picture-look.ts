export const PICTURE =
  'flex min-w-0 flex-col self-start overflow-hidden rounded-xl border border-line bg-surface shadow-card';

/** Two rows of pictures fit a screen from 1024 px. */
export const PICTURE_GROUND =
  'flex h-56 shrink-0 items-end justify-center bg-fig p-3 md:h-72 lg:h-[clamp(11rem,calc((100dvh-19.5rem)/2),26rem)]';

export const PICTURE =
  'flex min-w-0 flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-card';

const GROUND = 'flex shrink-0 items-end justify-center bg-fig p-3';

/** Two rows of pictures fit a screen from 1024 px; a flat one needs less height for the same width. */
export function groundOf({ isFlat }: { isFlat: boolean }): string {
  return isFlat
    ? `${GROUND} h-44 md:h-60 lg:h-48 xl:h-60 2xl:h-80`
    : `${GROUND} h-56 md:h-72 lg:h-[clamp(11rem,calc((100dvh-23rem)/2),26rem)]`;
}

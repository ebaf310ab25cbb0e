import type { Tier } from '@/lib/contraindications/finding';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import type { Content } from './content';

type Load = { cells: number; percent: Record<'silent' | Exclude<Tier, 'stop'>, number> };

/** Percent of the cells. Source: README of the clinical material, "Keep it that quiet", rounded up. */
export const MOST = { contraindicated: 8, caution: 14.5 };

/**
 * How often a default variant alerts: every factor that does not stop the program, each alone, without a date, so
 * that the strictest window counts.
 */
export function alertLoad(
  { exercises, factors }: Pick<Content, 'exercises' | 'factors'>,
  { targetById, stops }: Pick<Knowledge, 'targetById' | 'stops'>,
): Load {
  const quietFactors = factors.filter(({ id }) => !stops.has(id));
  const tiers = exercises.flatMap(({ defaultVariant }) =>
    quietFactors.map(({ id }) => {
      const undated = { id, weeks: null, side: null, surgeonCleared: false };
      const verdict = targetById.get(defaultVariant)?.verdicts.get(id)?.on(undated, 'any');
      return verdict?.finding?.tier ?? 'silent';
    }),
  );
  const percentOf = (tier: string) =>
    (100 * tiers.filter((one) => one === tier).length) / tiers.length;
  return {
    cells: tiers.length,
    percent: {
      silent: percentOf('silent'),
      note: percentOf('note'),
      caution: percentOf('caution'),
      contraindicated: percentOf('contraindicated'),
    },
  };
}

/** What is louder than it may be. */
export function tooLoud({ percent }: Load): string[] {
  return (['contraindicated', 'caution'] as const).flatMap((tier) =>
    percent[tier] > MOST[tier]
      ? [`${tier}: ${percent[tier].toFixed(1)} %, at most ${MOST[tier]} %`]
      : [],
  );
}

/** `silent 73.4 %, note 4.8 %, ...`. */
export function writeLoad({ cells, percent }: Load): string {
  const parts = Object.entries(percent).map(([tier, value]) => `${tier} ${value.toFixed(1)} %`);
  return `${parts.join(', ')} of ${cells} cells`;
}

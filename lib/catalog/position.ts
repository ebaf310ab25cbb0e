import { z } from 'zod';

/** How the body is placed at the start, as far as choosing an exercise goes by it. */
export const Position = z.enum(['lying', 'sitting', 'standing', 'kneeling']);
export type Position = z.infer<typeof Position>;

const OF_ATTRIBUTE: Record<string, Position> = {
  supine: 'lying',
  prone: 'lying',
  'side-lying': 'lying',
  'chair-sitting': 'sitting',
  'long-sitting': 'sitting',
  'standing-supported': 'standing',
  'standing-unstable': 'standing',
  'standing-single-leg': 'standing',
};

/** The first position among the attributes; the catalog's other movements are done kneeling. */
export function positionOf(attributes: readonly string[]): Position {
  return attributes.flatMap((attribute) => OF_ATTRIBUTE[attribute] ?? [])[0] ?? 'kneeling';
}

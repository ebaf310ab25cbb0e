import type { MovementType } from '@/lib/catalog/exercise';

export const GOALS = ['ease-pain', 'mobility', 'strength'] as const;
export type Goal = (typeof GOALS)[number];

/** Movements that load the back or make one strain wait until the pain has eased. */
const DEMANDING = [
  'lumbar-flexion-loaded',
  'lumbar-extension-loaded',
  'intra-abdominal-pressure-moderate',
  'intra-abdominal-pressure-high',
];

export function servesGoal(
  { type, attributes }: { type: MovementType; attributes: readonly string[] },
  goal: Goal,
): boolean {
  if (goal === 'mobility') return type === 'stretch';
  if (goal === 'strength') return type === 'strength';
  return !attributes.some((id) => DEMANDING.includes(id));
}

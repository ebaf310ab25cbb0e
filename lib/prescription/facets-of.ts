import type { MovementType } from '@/lib/catalog/exercise';
import type { Position } from '@/lib/catalog/position';
import type { ProgramLoad } from '@/lib/contraindications/target';
import { type Direction, type Facets, REGIONS, type Region, type Tool } from './facets';
import { GOALS, servesGoal } from './goal';

const REGION_OF: Record<string, Region> = {
  'front-thigh': 'thigh',
  'back-thigh': 'thigh',
  'back-knee': 'thigh',
  calf: 'calf',
  buttock: 'hip',
  'hip-front': 'hip',
  'hip-side': 'hip',
  'low-back': 'low-back',
  'upper-back': 'upper-back',
  'back-extensors': 'low-back',
  'side-trunk': 'trunk',
  belly: 'trunk',
};

const TOOL_OF: Record<string, Tool> = {
  chair: 'chair',
  cushion: 'chair',
  wall: 'wall',
  table: 'table',
  counter: 'table',
  towel: 'towel',
  strap: 'towel',
  step: 'step',
  rail: 'step',
};

const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Of a variant, or of an exercise of the clinic's own. */
type Filtered = {
  position: Position;
  type: MovementType;
  attributes: readonly string[];
  /** Ids of drawn muscles; "whole body" is in every region. */
  muscles: readonly string[];
  /** Ids of what it cannot be done without. */
  equipment: readonly string[];
  load: Pick<ProgramLoad, 'bends' | 'arches'> | null;
};

function directionOf(load: Filtered['load']): Direction[] {
  if (!load) return [];
  const ways: Direction[] = [];
  if (load.bends.length > 0) ways.push('bends');
  if (load.arches.length > 0) ways.push('arches');
  return ways.length > 0 ? ways : ['neither'];
}

export function facetsOf({
  position,
  type,
  attributes,
  muscles,
  equipment,
  load,
}: Filtered): Facets {
  const isDescribed = attributes.length > 0;
  const tools = once(equipment.flatMap((id) => TOOL_OF[id] ?? []));
  return {
    position,
    regions: muscles.includes('whole-body')
      ? [...REGIONS]
      : once(muscles.flatMap((id) => REGION_OF[id] ?? [])),
    goals: GOALS.filter((goal) => isDescribed || goal !== 'ease-pain').filter((goal) =>
      servesGoal({ type, attributes }, goal),
    ),
    tools: tools.length > 0 ? tools : ['none'],
    directions: isDescribed ? directionOf(load) : [],
  };
}

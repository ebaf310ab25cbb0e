import type { Position } from '@/lib/catalog/position';
import type { Goal } from './goal';

export const REGIONS = ['thigh', 'calf', 'hip', 'low-back', 'upper-back', 'trunk'] as const;
export type Region = (typeof REGIONS)[number];

/** `none`: no more than what is at home anyway, a bed or mat, a pillow and shoes. */
export const TOOLS = ['none', 'chair', 'wall', 'table', 'towel', 'step'] as const;
export type Tool = (typeof TOOLS)[number];

/** Which way the back goes in earnest, as the rules on direction read it. */
export const DIRECTIONS = ['bends', 'arches', 'neither'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What one way of doing an exercise is filtered by. */
export type Facets = {
  position: Position;
  regions: Region[];
  goals: Goal[];
  tools: Tool[];
  directions: Direction[];
};

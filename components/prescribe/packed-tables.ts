import type { Assessment } from '@/lib/contraindications/assessment';
import type { Choice } from '@/lib/prescription/choices';

/** By id of a figure: the room its end pose takes, in its own units. */
export type FigureBoxes = Record<string, { width: number; height: number }>;

/** What the check and the catalog read. */
export type PrescribeTables = { assessment: Assessment; choices: Choice[]; boxes: FigureBoxes };

/** The tables as one text: of some hundred exercises React would send, read and join thousands of parts one by one. */
export type PackedTables = string & { readonly packs: PrescribeTables };

export const packTables = (tables: PrescribeTables) => JSON.stringify(tables) as PackedTables;

export const unpackTables = (packed: PackedTables): PrescribeTables => JSON.parse(packed);

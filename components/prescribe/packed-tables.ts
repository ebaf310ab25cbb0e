import type { Assessment } from '@/lib/contraindications/assessment';
import type { Choice } from '@/lib/prescription/choices';

/** What the check and the catalog read. */
export type PrescribeTables = { assessment: Assessment; choices: Choice[] };

/** The tables as one text: of some hundred exercises React would send, read and join thousands of parts one by one. */
export type PackedTables = string & { readonly packs: PrescribeTables };

export const packTables = (tables: PrescribeTables) => JSON.stringify(tables) as PackedTables;

export const unpackTables = (packed: PackedTables): PrescribeTables => JSON.parse(packed);

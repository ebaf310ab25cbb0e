import 'server-only';
import { z } from 'zod';

const RowId = z.uuid();

/** Whether an address' part can name a row at all; PostgreSQL refuses anything else with an error. */
export function isRowId(text: string): boolean {
  return RowId.safeParse(text).success;
}

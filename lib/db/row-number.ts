import { z } from 'zod';

/**
 * What a row counts by, from 1: its version, a prescription's, a place in the audit. The database counts in four bytes
 * and refuses with an error what does not fit; the next one must fit too.
 */
export const RowNumber = z
  .int()
  .positive()
  .max(2 ** 31 - 2);

import { z } from 'zod';

/** Text that a database keeps: PostgreSQL has no NUL, and its JSON no half of a surrogate pair. */
export const PlainText = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'invalid-text');

import { z } from 'zod';

const Compared = z.object({
  from: z.coerce.number().int().positive(),
  to: z.coerce.number().int().positive(),
});

/** Two versions that the address asks to compare; `null` = it does not. */
export function readCompared(asked: unknown): { from: number; to: number } | null {
  return Compared.safeParse(asked).data ?? null;
}

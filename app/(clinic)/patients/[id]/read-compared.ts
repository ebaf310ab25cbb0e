import { z } from 'zod';
import { RowNumber } from '@/lib/db/row-number';

const Compared = z.object({
  from: z.coerce.number().pipe(RowNumber),
  to: z.coerce.number().pipe(RowNumber),
});

/** Two versions that the address asks to compare; `null` = it does not. */
export function readCompared(asked: unknown): { from: number; to: number } | null {
  return Compared.safeParse(asked).data ?? null;
}

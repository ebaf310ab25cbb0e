import { z } from 'zod';

/** How the clinic's screens look in this browser; `system` follows the machine. */
export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

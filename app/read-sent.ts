import 'server-only';
import type { z } from 'zod';
import { log } from '@/lib/log/log';

/**
 * What was sent to an act, read by its schema. What does not fit is also a line of the log: of what kinds its faults
 * are, as zod names them, and none of its words, names of fields included.
 */
export function readSent<Schema extends z.ZodType>(schema: Schema, sent: unknown) {
  const read = schema.safeParse(sent);
  if (!read.success) {
    const faults = [...new Set(read.error.issues.map((issue) => issue.code))].sort();
    log().info({ faults }, 'act.unreadable');
  }
  return read;
}

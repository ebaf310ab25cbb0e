import { z } from 'zod';
import type { AuditAsk } from '@/lib/audit/audit-entry';
import { isAuditAction } from '@/lib/audit/catalogue';
import { RowNumber } from '@/lib/db/row-number';
import { CalendarDay } from '@/lib/patient/patient-facts';

const Id = z.uuid().nullable().catch(null);
const Day = CalendarDay.nullable().catch(null);
const Sequence = z.coerce.number().pipe(RowNumber).nullable().catch(null);

type Asked = Record<string, string | string[] | undefined>;

/** What an address asks for; anything that is none of it asks for nothing. */
export function readAuditAsk({ by, what, patient, from, until, before }: Asked): {
  ask: AuditAsk;
  before: number | null;
} {
  return {
    ask: {
      actorId: Id.parse(by ?? null),
      action: typeof what === 'string' && isAuditAction(what) ? what : null,
      patientId: Id.parse(patient ?? null),
      from: Day.parse(from ?? null),
      until: Day.parse(until ?? null),
    },
    before: Sequence.parse(before ?? null),
  };
}

import type { AuditAsk } from '@/lib/audit/audit-entry';

/** The asked entries as an address; what is not asked is left out. */
export function auditAddress(path: string, ask: AuditAsk, before: number | null): string {
  const { actorId, action, patientId, from, until } = ask;
  const asked = { by: actorId, what: action, patient: patientId, from, until, before };
  const given = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

import { toCsv } from '@/components/csv';
import type { AuditEntry } from '@/lib/audit/audit-entry';

/** One line an entry, for machines: times in UTC, ids beside names, details as they stand in the chain. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  const head = [
    'entry',
    'at',
    'by_id',
    'by',
    'action',
    'patient_id',
    'hospital_number',
    'subject',
    'details',
    'hash',
  ];
  return toCsv(
    head,
    entries.map((entry) => [
      entry.sequence,
      entry.at.toISOString(),
      entry.actor?.id ?? '',
      entry.actor?.name ?? '',
      entry.action,
      entry.patientId ?? '',
      entry.patient?.hospitalNumber ?? '',
      entry.subjectId,
      JSON.stringify(entry.details),
      entry.hash,
    ]),
  );
}

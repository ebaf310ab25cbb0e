import 'server-only';
import { PatientInput, type PatientRecord } from '@/lib/patient/patient-input';
import type { Prisma } from './generated/client';

/** What a patient is read with, factors and answers in a fixed order. */
export const WITH_HISTORY = {
  factors: { orderBy: { factorId: 'asc' } },
  noneOf: { orderBy: { groupId: 'asc' } },
} as const;

type Row = Prisma.PatientGetPayload<{ include: typeof WITH_HISTORY }>;

/** A calendar day for a date column; `null` stays `null`. */
export function dayOf<Day extends string | null>(day: Day): Day extends string ? Date : null;
export function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

const textOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/**
 * A row as the domain knows it.
 *
 * @throws {ZodError} when a column holds what the domain has no word for, rather than guessing.
 */
export function patientOf(row: Row): PatientRecord {
  const {
    id,
    clinicId: _clinic,
    version,
    createdAt: _created,
    updatedAt: _updated,
    responsibleId: _responsible,
    mergedIntoId: _kept,
    mergedAt: _merged,
    ...columns
  } = row;
  const input = PatientInput.parse({
    ...columns,
    birthDate: textOf(row.birthDate),
    redFlagsAskedOn: textOf(row.redFlagsAskedOn),
    pressureTakenOn: textOf(row.pressureTakenOn),
    gestationOn: textOf(row.gestationOn),
    noneOf: row.noneOf.map(({ groupId, saidOn, saidBy }) => ({
      group: groupId,
      saidOn: textOf(saidOn),
      saidBy,
    })),
    factors: row.factors.map((factor) => ({
      id: factor.factorId,
      status: factor.status,
      since: textOf(factor.since),
      side: factor.side,
      surgeonCleared: factor.surgeonCleared,
    })),
  });
  return { ...input, id, version };
}

'use server';

import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { FieldProblem, SaveAnswer } from '@/components/patients/save-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { createPatient, updatePatient } from '@/lib/db/patients';
import { RowNumber } from '@/lib/db/row-number';
import { PatientInput } from '@/lib/patient/patient-input';

const SaveRequest = z.strictObject({
  input: PatientInput,
  /** `null` = a new patient. */
  edited: z.strictObject({ id: z.uuid(), version: RowNumber }).nullable(),
});

/** Adds a patient or saves over the version that was opened. */
export async function savePatient(request: unknown): Promise<SaveAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };

  const read = readSent(SaveRequest, request);
  if (!read.success) return { status: 'invalid', problems: problemsOf(read.error) };

  const { input, edited } = read.data;
  const database = await db();
  return edited
    ? updatePatient(database, actor, { input, ...edited, now: new Date() })
    : createPatient(database, actor, input);
}

function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  return Object.fromEntries(
    error.issues.map((issue) => [String(issue.path[1] ?? 'form'), problemOf(issue)]),
  );
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'invalid';
  if (issue.origin !== 'string') return 'range';
  return issue.code === 'too_small' ? 'required' : 'tooLong';
}

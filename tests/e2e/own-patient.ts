import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { PatientInput } from '@/lib/patient/patient-input';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { answeredPatient } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { callAction } from './call-action';

export const SAVE_PATIENT = 'app/(clinic)/patients/save-patient.ts savePatient';
export const SAVE_DRAFT = 'app/(clinic)/patients/[id]/prescribe/actions.ts saveDraftAction';
export const ISSUE = 'app/(clinic)/patients/[id]/review/actions.ts issueAction';

/** Any patient's address carries the action; none of them need exist. */
const NO_PATIENT = '01930000-0000-7000-8000-00000000dead';

/** Fits the patient below without a finding to answer. */
export const PROGRAM = ['EX01-b', 'EX09-a', 'EX12-a'] as const;

type OwnPatient = { id: string; name: string; hospitalNumber: string };

/** An invented patient of one test alone, everything answered, in the clinic of whoever is signed in. */
export async function addPatient(
  request: APIRequestContext,
  known: Partial<PatientInput> = {},
): Promise<OwnPatient> {
  const name = `Somchai ${randomUUID().slice(0, 8)}`;
  const hospitalNumber = randomUUID().slice(0, 13);
  const input = answeredPatient({ name, hospitalNumber, ...known });
  const { returned } = await callAction(request, SAVE_PATIENT, {
    args: [{ input, edited: null }],
    patientId: NO_PATIENT,
  });
  return { id: (returned as { id: string }).id, name, hospitalNumber };
}

/** The doctor has read that so many exercises are more than most people do. */
const MANY_READ = 'exercise-count P02 P01';

/** Keeps a draft that may be issued. @returns its version. */
export async function keepDraft(
  request: APIRequestContext,
  patientId: string,
  program: readonly string[] = PROGRAM,
): Promise<number> {
  return storeDraft(request, patientId, { ...draftOf(...program), programRead: [MANY_READ] });
}

/** Stores a first draft as it is. @returns its version. */
export async function storeDraft(
  request: APIRequestContext,
  patientId: string,
  content: PrescriptionDraft,
): Promise<number> {
  const args = [{ patientId, content, version: null }];
  const { returned } = await callAction(request, SAVE_DRAFT, { args, patientId });
  return (returned as { version: number }).version;
}

/** What a review sends. */
export function issueRequest(patientId: string, draftVersion: number) {
  return {
    patientId,
    draftVersion,
    issueKey: randomUUID(),
    language: 'en',
    print: { language: 'en', size: 'normal' },
    linkEndsOn: null,
  };
}

/** Issues the patient's next version; `request` is a physiatrist. @returns the patient's link. */
export async function issueFor(
  request: APIRequestContext,
  patientId: string,
  program: readonly string[] = PROGRAM,
): Promise<string> {
  const version = await keepDraft(request, patientId, program);
  await callAction(request, ISSUE, { args: [issueRequest(patientId, version)], patientId });
  const record = await (await request.get(`/patients/${patientId}/issued`)).text();
  return /http[^"]*\/h\/[0-9a-z]+/.exec(record)?.[0] ?? '';
}

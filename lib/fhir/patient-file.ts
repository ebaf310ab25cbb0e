import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Handout } from '@/lib/handout/handout';
import type { LogStatus } from '@/lib/handout/patient-log';
import type { ReportKind } from '@/lib/handout/patient-report';
import type { PatientRecord } from '@/lib/patient/patient-input';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** Everything a clinic keeps of one patient, as the domain knows it. */
export type PatientFile = {
  clinic: { id: string; name: Bilingual; phone: string };
  /** The patient's record first, then those that were merged into it. */
  records: KeptRecord[];
};

export type KeptRecord = {
  patient: PatientRecord;
  changedAt: Date;
  notice: { version: string; givenOn: string; byName: string } | null;
  draft: { program: PrescriptionDraft; changedAt: Date } | null;
  /** The oldest first. */
  versions: KeptVersion[];
  days: { day: string; pain: number | null; note: string; saidAt: Date }[];
  exercises: { day: string; variant: string; status: LogStatus; times: number }[];
  reports: KeptReport[];
  recalls: { id: string; versionNumber: number; foundAt: Date; outcome: string | null }[];
};

export type KeptVersion = {
  id: string;
  number: number;
  issuedAt: Date;
  issuedByName: string;
  program: PrescriptionDraft;
  handout: Handout;
  /** ended | withdrawn; `null` = neither. */
  end: string | null;
};

export type KeptReport = {
  id: string;
  kind: ReportKind;
  variant: string | null;
  pain: number | null;
  note: string;
  redFlags: string[];
  saidAt: Date;
  receivedAt: Date;
};

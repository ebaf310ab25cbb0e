-- An entry says about which patient it is, and stays when that patient's record is erased.
ALTER TABLE "AuditEvent" ADD COLUMN "patientId" UUID;
ALTER TABLE "AuditEvent" ALTER COLUMN "subjectId" SET NOT NULL;
CREATE INDEX "AuditEvent_clinicId_patientId_sequence_idx" ON "AuditEvent"("clinicId", "patientId", "sequence");

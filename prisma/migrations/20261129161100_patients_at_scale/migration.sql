-- AlterTable
ALTER TABLE "Prescription" ADD COLUMN     "issuedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewOn" DATE;

-- What the newest version says.
UPDATE "Prescription" pr SET "issuedAt" = v."issuedAt", "reviewOn" = (v.program->>'reviewOn')::date
FROM "PrescriptionVersion" v WHERE v."clinicId" = pr."clinicId" AND v."prescriptionId" = pr.id
  AND v.number = (SELECT max(n.number) FROM "PrescriptionVersion" n
    WHERE n."clinicId" = pr."clinicId" AND n."prescriptionId" = pr.id);

-- CreateTable
CREATE TABLE "PatientVisit" (
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PatientVisit_pkey" PRIMARY KEY ("clinicId","userId","patientId")
);

-- CreateIndex
CREATE INDEX "Patient_clinicId_name_id_idx" ON "Patient"("clinicId", "name", "id");

-- CreateIndex
CREATE INDEX "Patient_clinicId_updatedAt_id_idx" ON "Patient"("clinicId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "PatientReport_clinicId_closedAt_idx" ON "PatientReport"("clinicId", "closedAt");

-- AddForeignKey
ALTER TABLE "PatientVisit" ADD CONSTRAINT "PatientVisit_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientVisit" ADD CONSTRAINT "PatientVisit_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

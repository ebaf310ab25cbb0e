-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "handoutLanguages" TEXT[] DEFAULT ARRAY['th', 'en']::TEXT[],
ADD COLUMN     "linkDaysAfterReview" INTEGER NOT NULL DEFAULT 90,
ADD COLUMN     "logo" TEXT,
ADD COLUMN     "patientLanguage" TEXT NOT NULL DEFAULT 'th';

-- AlterTable
ALTER TABLE "Patient" ADD COLUMN     "mergedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "responsibleId" UUID;

-- CreateTable
CREATE TABLE "FindingOutcome" (
    "clinicId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "ruleId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FindingOutcome_pkey" PRIMARY KEY ("clinicId","patientId","versionNumber","ruleId","target")
);

-- CreateIndex
CREATE INDEX "FindingOutcome_clinicId_at_idx" ON "FindingOutcome"("clinicId", "at");

-- CreateIndex
CREATE INDEX "Patient_clinicId_responsibleId_idx" ON "Patient"("clinicId", "responsibleId");

-- CreateIndex
CREATE INDEX "Patient_clinicId_mergedIntoId_idx" ON "Patient"("clinicId", "mergedIntoId");

-- AddForeignKey
ALTER TABLE "Patient" ADD CONSTRAINT "Patient_clinicId_responsibleId_fkey" FOREIGN KEY ("clinicId", "responsibleId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Patient" ADD CONSTRAINT "Patient_clinicId_mergedIntoId_fkey" FOREIGN KEY ("clinicId", "mergedIntoId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingOutcome" ADD CONSTRAINT "FindingOutcome_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingOutcome" ADD CONSTRAINT "FindingOutcome_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Whoever issued last has had the patient until now.
UPDATE "Patient" p SET "responsibleId" = v."issuedById"
FROM "Prescription" pr JOIN LATERAL (
  SELECT "issuedById" FROM "PrescriptionVersion"
  WHERE "clinicId" = pr."clinicId" AND "prescriptionId" = pr.id ORDER BY number DESC LIMIT 1
) v ON true
WHERE pr."clinicId" = p."clinicId" AND pr."patientId" = p.id;

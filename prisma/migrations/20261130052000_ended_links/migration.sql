-- A revoked link still names its clinic after a new one took its place.
CREATE TABLE "EndedLink" (
    "tokenHash" TEXT NOT NULL,
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    CONSTRAINT "EndedLink_pkey" PRIMARY KEY ("tokenHash")
);
CREATE INDEX "EndedLink_clinicId_prescriptionId_idx" ON "EndedLink"("clinicId", "prescriptionId");
ALTER TABLE "EndedLink" ADD CONSTRAINT "EndedLink_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EndedLink" ADD CONSTRAINT "EndedLink_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

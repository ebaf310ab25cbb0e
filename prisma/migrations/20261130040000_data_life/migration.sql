-- What patients hold of a link stays the same when the key that it was made with is replaced.
ALTER TABLE "Link" ADD COLUMN "sealedCodes" TEXT;
-- How long records are kept after somebody was last there, and when a patient was told what is kept.
ALTER TABLE "Clinic" ADD COLUMN "retentionYears" INTEGER DEFAULT 10;
CREATE TABLE "PrivacyNotice" (
    "clinicId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "PrivacyNotice_pkey" PRIMARY KEY ("clinicId","patientId")
);
ALTER TABLE "PrivacyNotice" ADD CONSTRAINT "PrivacyNotice_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

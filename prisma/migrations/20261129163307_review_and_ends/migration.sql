-- A draft that waits to be issued, or came back
ALTER TABLE "Draft" ADD COLUMN "handedInAt" TIMESTAMPTZ(3),
ADD COLUMN "handedInById" UUID,
ADD COLUMN "handedInToId" UUID,
ADD COLUMN "handInNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN "sentBackAt" TIMESTAMPTZ(3),
ADD COLUMN "sentBackById" UUID,
ADD COLUMN "sendBackNote" TEXT NOT NULL DEFAULT '';

CREATE INDEX "Draft_clinicId_handedInAt_idx" ON "Draft"("clinicId", "handedInAt");

-- A course that is over
ALTER TABLE "Prescription" ADD COLUMN "endedAt" TIMESTAMPTZ(3),
ADD COLUMN "endKind" TEXT,
ADD COLUMN "endNote" TEXT NOT NULL DEFAULT '';

CREATE TABLE "CourseEnd" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CourseEnd_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "CourseEnd_clinicId_prescriptionId_idx" ON "CourseEnd"("clinicId", "prescriptionId");

ALTER TABLE "CourseEnd" ADD CONSTRAINT "CourseEnd_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How it was chosen to be printed
ALTER TABLE "PrescriptionVersion" ADD COLUMN "printLanguage" TEXT,
ADD COLUMN "printSize" TEXT NOT NULL DEFAULT 'normal';

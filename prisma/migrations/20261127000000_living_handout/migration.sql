-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "emergencyNumber" TEXT NOT NULL DEFAULT '1669',
ADD COLUMN     "gate" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN     "openingHours" JSONB;

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "failedTries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lastOpenedAt" TIMESTAMPTZ(3),
ADD COLUMN     "openedAt" TIMESTAMPTZ(3),
ADD COLUMN     "opens" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "screenedAt" TIMESTAMPTZ(3),
ADD COLUMN     "shortHash" TEXT,
ADD COLUMN     "versionNumber" INTEGER;

-- A link has had a version behind it since it was made.
UPDATE "Link" l SET "versionNumber" = (SELECT max(v.number) FROM "PrescriptionVersion" v
  WHERE v."clinicId" = l."clinicId" AND v."prescriptionId" = l."prescriptionId");
ALTER TABLE "Link" ALTER COLUMN "versionNumber" SET NOT NULL;

-- CreateTable
CREATE TABLE "DayLog" (
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "pain" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    "versionNumber" INTEGER NOT NULL,

    CONSTRAINT "DayLog_pkey" PRIMARY KEY ("clinicId","prescriptionId","day")
);

-- CreateTable
CREATE TABLE "ExerciseLog" (
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "variant" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    "versionNumber" INTEGER NOT NULL,

    CONSTRAINT "ExerciseLog_pkey" PRIMARY KEY ("clinicId","prescriptionId","day","variant")
);

-- CreateTable
CREATE TABLE "PatientReport" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reportKey" UUID NOT NULL,
    "variant" TEXT,
    "versionNumber" INTEGER NOT NULL,
    "pain" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "redFlags" TEXT[],
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "outcome" TEXT,

    CONSTRAINT "PatientReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PatientReport_clinicId_prescriptionId_reportKey_key" ON "PatientReport"("clinicId", "prescriptionId", "reportKey");

-- CreateIndex
CREATE INDEX "OutboxMail_clinicId_prescriptionId_idx" ON "OutboxMail"("clinicId", "prescriptionId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_shortHash_key" ON "Link"("shortHash");

-- AddForeignKey
ALTER TABLE "DayLog" ADD CONSTRAINT "DayLog_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseLog" ADD CONSTRAINT "ExerciseLog_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientReport" ADD CONSTRAINT "PatientReport_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PatientReport" ADD CONSTRAINT "PatientReport_clinicId_closedById_fkey" FOREIGN KEY ("clinicId", "closedById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

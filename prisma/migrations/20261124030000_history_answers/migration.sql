-- CreateTable
CREATE TABLE "HistoryAnswer" (
    "clinicId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "groupId" TEXT NOT NULL,
    "saidOn" DATE NOT NULL,
    "saidBy" TEXT NOT NULL,

    CONSTRAINT "HistoryAnswer_pkey" PRIMARY KEY ("clinicId","patientId","groupId")
);

-- AddForeignKey
ALTER TABLE "HistoryAnswer" ADD CONSTRAINT "HistoryAnswer_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was said before was neither dated nor signed: the clinic's day of the last save, and nobody's name.
INSERT INTO "HistoryAnswer" ("clinicId", "patientId", "groupId", "saidOn", "saidBy")
SELECT DISTINCT "clinicId", "id", unnest("noneOf"), ("updatedAt" AT TIME ZONE 'Asia/Bangkok')::date, 'not-recorded'
FROM "Patient";

-- AlterTable
ALTER TABLE "Patient" DROP COLUMN "noneOf",
ADD COLUMN     "redFlagsSaidBy" TEXT;

UPDATE "Patient" SET "redFlagsSaidBy" = 'not-recorded' WHERE "redFlagsAskedOn" IS NOT NULL;

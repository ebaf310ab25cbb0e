-- Who may not work without a second factor, and what it consists of.
ALTER TABLE "Clinic" ADD COLUMN "secondFactor" TEXT NOT NULL DEFAULT 'nobody';
ALTER TABLE "User" ADD COLUMN "totpSeed" TEXT,
ADD COLUMN "totpConfirmedAt" TIMESTAMPTZ(3),
ADD COLUMN "totpStep" INTEGER;
ALTER TABLE "Session" ADD COLUMN "confirmedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "agent" TEXT NOT NULL DEFAULT '';
CREATE TABLE "RecoveryCode" (
    "codeHash" TEXT NOT NULL,
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("codeHash")
);
CREATE INDEX "RecoveryCode_clinicId_userId_idx" ON "RecoveryCode"("clinicId", "userId");
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

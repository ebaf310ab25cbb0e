-- CreateTable
CREATE TABLE "Recheck" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "knowledgeVersion" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "cursor" UUID,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "Recheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recall" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "prescriptionId" UUID NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "paused" TEXT[],
    "holdsAll" BOOLEAN NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "outcome" TEXT,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Recall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Recheck_clinicId_startedAt_idx" ON "Recheck"("clinicId", "startedAt");

-- CreateIndex
CREATE INDEX "Recall_clinicId_prescriptionId_idx" ON "Recall"("clinicId", "prescriptionId");

-- AddForeignKey
ALTER TABLE "Recheck" ADD CONSTRAINT "Recheck_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recall" ADD CONSTRAINT "Recall_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recall" ADD CONSTRAINT "Recall_clinicId_prescriptionId_fkey" FOREIGN KEY ("clinicId", "prescriptionId") REFERENCES "Prescription"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recall" ADD CONSTRAINT "Recall_clinicId_closedById_fkey" FOREIGN KEY ("clinicId", "closedById") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

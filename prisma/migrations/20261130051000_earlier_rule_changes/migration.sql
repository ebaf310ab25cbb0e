-- CreateTable
CREATE TABLE "EarlierRuleChange" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EarlierRuleChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EarlierRuleChange_clinicId_ruleId_idx" ON "EarlierRuleChange"("clinicId", "ruleId");

-- AddForeignKey
ALTER TABLE "EarlierRuleChange" ADD CONSTRAINT "EarlierRuleChange_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierRuleChange" ADD CONSTRAINT "EarlierRuleChange_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

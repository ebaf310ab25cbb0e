-- CreateTable
CREATE TABLE "OwnExercise" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameTh" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "attributes" TEXT[],
    "muscles" TEXT[],
    "dose" JSONB NOT NULL,
    "moveSeconds" INTEGER NOT NULL,
    "oneSidedDoseLoads" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OwnExercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClinicRule" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "factorId" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "messageEn" TEXT NOT NULL,
    "messageTh" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClinicRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleChange" (
    "clinicId" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RuleChange_pkey" PRIMARY KEY ("clinicId","ruleId")
);

-- CreateTable
CREATE TABLE "RuleSignOff" (
    "clinicId" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RuleSignOff_pkey" PRIMARY KEY ("clinicId","ruleId")
);

-- CreateIndex
CREATE INDEX "OwnExercise_clinicId_idx" ON "OwnExercise"("clinicId");

-- CreateIndex
CREATE INDEX "ClinicRule_clinicId_idx" ON "ClinicRule"("clinicId");

-- AddForeignKey
ALTER TABLE "OwnExercise" ADD CONSTRAINT "OwnExercise_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClinicRule" ADD CONSTRAINT "ClinicRule_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClinicRule" ADD CONSTRAINT "ClinicRule_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleChange" ADD CONSTRAINT "RuleChange_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleChange" ADD CONSTRAINT "RuleChange_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleSignOff" ADD CONSTRAINT "RuleSignOff_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleSignOff" ADD CONSTRAINT "RuleSignOff_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Template" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "entries" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Template_clinicId_ownerId_idx" ON "Template"("clinicId", "ownerId");

-- AddForeignKey
ALTER TABLE "Template" ADD CONSTRAINT "Template_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Template" ADD CONSTRAINT "Template_clinicId_ownerId_fkey" FOREIGN KEY ("clinicId", "ownerId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

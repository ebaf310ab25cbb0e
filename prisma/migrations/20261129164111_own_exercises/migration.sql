-- AlterTable
ALTER TABLE "OwnExercise" ADD COLUMN     "createdById" UUID,
ADD COLUMN     "equipment" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "isArchived" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "picture" JSONB NOT NULL DEFAULT '{"kind":"none"}',
ADD COLUMN     "position" TEXT NOT NULL DEFAULT 'standing',
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "updatedById" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "words" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Picture" (
    "clinicId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("clinicId","hash")
);

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

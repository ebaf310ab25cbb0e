-- A starting dose of one person's own for one way to do an exercise.
CREATE TABLE "DoseDefault" (
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "dose" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DoseDefault_pkey" PRIMARY KEY ("clinicId", "userId", "variant")
);

ALTER TABLE "DoseDefault" ADD CONSTRAINT "DoseDefault_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Favourite" (
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("clinicId","userId","variant")
);

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

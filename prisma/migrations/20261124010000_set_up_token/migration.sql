-- CreateTable
CREATE TABLE "SetUpToken" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SetUpToken_pkey" PRIMARY KEY ("tokenHash")
);

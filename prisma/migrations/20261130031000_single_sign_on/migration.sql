-- Whom the hospital's own sign-in means, and which sessions it opened.
ALTER TABLE "User" ADD COLUMN "subject" TEXT;
CREATE UNIQUE INDEX "User_subject_key" ON "User"("subject");
ALTER TABLE "Session" ADD COLUMN "bySingleSignOn" BOOLEAN NOT NULL DEFAULT false;

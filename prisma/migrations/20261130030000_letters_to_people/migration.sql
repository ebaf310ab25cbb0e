-- A letter goes to a patient, with their link, or to one of the clinic's people, to set a password.
ALTER TABLE "OutboxMail" ALTER COLUMN "prescriptionId" DROP NOT NULL,
ADD COLUMN "userId" UUID;
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_to_one" CHECK (("prescriptionId" IS NULL) <> ("userId" IS NULL));
CREATE INDEX "OutboxMail_clinicId_userId_idx" ON "OutboxMail"("clinicId", "userId");

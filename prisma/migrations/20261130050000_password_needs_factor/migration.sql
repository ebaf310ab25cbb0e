-- A short password is allowed beside a second factor only: without it a longer one is asked for.
ALTER TABLE "User" ADD COLUMN "passwordNeedsFactor" BOOLEAN NOT NULL DEFAULT false;

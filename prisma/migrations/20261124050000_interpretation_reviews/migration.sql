-- CreateTable
CREATE TABLE "InterpretationReview" (
    "clinicId" UUID NOT NULL,
    "figureId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InterpretationReview_pkey" PRIMARY KEY ("clinicId","figureId","number")
);

-- AddForeignKey
ALTER TABLE "InterpretationReview" ADD CONSTRAINT "InterpretationReview_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterpretationReview" ADD CONSTRAINT "InterpretationReview_clinicId_byId_fkey" FOREIGN KEY ("clinicId", "byId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said of a figure is never changed and never removed: it is taken back by saying so.
CREATE FUNCTION "refuse_review_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'interpretation reviews are append-only';
END;
$$;
CREATE TRIGGER "InterpretationReview_append_only" BEFORE UPDATE OR DELETE ON "InterpretationReview"
  FOR EACH ROW EXECUTE FUNCTION "refuse_review_change"();
CREATE TRIGGER "InterpretationReview_no_truncate" BEFORE TRUNCATE ON "InterpretationReview"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_review_change"();

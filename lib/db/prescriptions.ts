import 'server-only';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES } from '@/lib/catalog/catalog';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { CheckResult } from '@/lib/contraindications/finding';
import { env } from '@/lib/env';
import { buildHandout } from '@/lib/handout/build-handout';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { type Blocker, listBlockers, listDayBlockers } from '@/lib/prescription/blockers';
import { listOwnIds } from '@/lib/prescription/known-draft';
import { lastDayOfLink, mayBeLinkDay } from '@/lib/prescription/link-life';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import { findKnowledgeAndOwn } from './clinic-layer';
import { findDraftIn, type KeptDraft } from './drafts';
import { settleOutcomes } from './finding-outcomes';
import {
  createLinkToken,
  hashLinkToken,
  hashShortCode,
  sealLinkToken,
  shortCodeOf,
} from './link-token';
import { notAllowed } from './not-allowed';
import { openLink } from './open-link';
import { dayOf, patientOf, WITH_HISTORY } from './patient-row';
import { closeRecalls } from './recall-rows';
import { lockPatient } from './recheck-course';

export type IssueChoices = {
  patientId: string;
  /** Made once per review by the screen: the same key again gives the same version. */
  issueKey: string;
  language: Language;
  /** How it is to be printed unless somebody chooses otherwise; absent = in its own language, usual size. */
  print?: { language: PrintLanguage; size: PrintSize };
  /** Last day of the link, `YYYY-MM-DD`; absent = as long as usual. */
  linkEndsOn?: string;
};

export type IssueRequest = IssueChoices & { draft: PrescriptionDraft };

export type IssueAnswer =
  | { status: 'issued'; versionNumber: number; token: string }
  | { status: 'refused'; blockers: Blocker[]; check: CheckResult }
  | { status: 'not-allowed' | 'patient-not-found' | 'unknown-exercise' | 'link-day-out-of-range' };

/**
 * Issues a draft as the patient's next version, in one transaction: frozen handout and check, link, audit event.
 * The check runs here again on the stored patient; what the browser showed does not count.
 */
export async function issuePrescription(
  db: Db,
  actor: Actor,
  { request, now }: { request: IssueRequest; now: Date },
): Promise<IssueAnswer> {
  const { draft, ...choices } = request;
  const answer = await issueFound(db, actor, { choices, now, find: async () => draft });
  // A draft that was given cannot have changed.
  if (answer.status === 'draft-changed') throw new Error(answer.status);
  return answer;
}

/** Issues the stored draft as `issuePrescription` does, but only as it was when somebody reviewed it. */
export function issueDraft(
  db: Db,
  actor: Actor,
  { request, now }: { request: IssueChoices & { draftVersion: number }; now: Date },
): Promise<IssueAnswer | { status: 'draft-changed'; theirs: KeptDraft | null }> {
  const { draftVersion, ...choices } = request;
  return issueFound(db, actor, {
    choices,
    now,
    find: async (tx) => {
      const kept = await findDraftIn(tx, actor, request.patientId);
      return kept?.version === draftVersion ? kept.content : { theirs: kept };
    },
  });
}

type Changed = { theirs: KeptDraft | null };

type Where = { clinicId: string; patientId: string };

async function issueFound(
  db: Db,
  actor: Actor,
  issue: {
    choices: IssueChoices;
    now: Date;
    find: (tx: Transaction) => Promise<PrescriptionDraft | Changed>;
  },
): Promise<IssueAnswer | ({ status: 'draft-changed' } & Changed)> {
  const { choices, now, find } = issue;
  if (actor.role !== 'physiatrist') return notAllowed(actor);
  return db.$transaction(async (tx) => {
    const where = { clinicId: actor.clinicId, patientId: choices.patientId };
    // Two submits of one patient wait for each other here, so the second finds the first's version.
    await lockPatient(tx, where);
    await lockDraftAndLink(tx, where);
    const row = await tx.patient.findFirst({
      where: { id: choices.patientId, clinicId: actor.clinicId, mergedIntoId: null },
      include: WITH_HISTORY,
    });
    if (!row) return { status: 'patient-not-found' };
    const earlier = await findIssued(tx, where, choices.issueKey);
    if (earlier) return earlier;

    const draft = await find(tx);
    if ('theirs' in draft) return { status: 'draft-changed', ...draft };
    const passed = await checkToIssue(tx, actor, { draft, patient: patientOf(row), choices, now });
    if (passed.status !== 'passed') return passed;
    return keepVersion(tx, actor, { ...passed, choices, now });
  });
}

/** Before the clinic's row, as a save of the draft and every act on the link take them. */
async function lockDraftAndLink(tx: Transaction, { clinicId, patientId }: Where): Promise<void> {
  await tx.$queryRaw`SELECT version FROM "Draft" WHERE "clinicId" = ${clinicId}::uuid
    AND "patientId" = ${patientId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT l.id FROM "Link" l JOIN "Prescription" p ON p.id = l."prescriptionId"
    WHERE p."clinicId" = ${clinicId}::uuid AND p."patientId" = ${patientId}::uuid FOR UPDATE OF l`;
}

/** What the same submit issued before; `null` = nothing. */
async function findIssued(
  tx: Transaction,
  where: Where,
  issueKey: string,
): Promise<IssueAnswer | null> {
  const earlier = await tx.prescriptionVersion.findFirst({
    where: { issueKey, prescription: where },
    select: { number: true, prescription: { select: { link: true } } },
  });
  if (!earlier?.prescription.link) return null;
  const { token } = openLink(earlier.prescription.link);
  return { status: 'issued', versionNumber: earlier.number, token };
}

type Asked = {
  draft: PrescriptionDraft;
  patient: PatientRecord;
  choices: IssueChoices;
  now: Date;
};

/** All that one version is made of. */
type Passed = Pick<Asked, 'draft' | 'patient'> & {
  status: 'passed';
  check: CheckResult;
  own: readonly WrittenExercise[];
  /** `YYYY-MM-DD` */
  issuedOn: string;
  linkEndsOn: string;
};

async function checkToIssue(
  tx: Transaction,
  actor: Actor,
  { draft, patient, choices, now }: Asked,
): Promise<Passed | IssueAnswer> {
  // A rule that is changed meanwhile waits, and re-checks this version too.
  await lockClinic(tx, actor.clinicId);
  const { knowledge, own } = await findKnowledgeAndOwn(tx, actor.clinicId);
  const isKnown = (id: string) => own.some((one) => one.id === id);
  if (!listOwnIds(draft).every(isKnown)) return { status: 'unknown-exercise' };
  const issuedOn = clinicDay(now);
  const { reviewOn } = draft;
  const { daysAfterReview } = await findLinkLife(tx, actor);
  const { linkEndsOn = lastDayOfLink({ reviewOn, issuedOn, daysAfterReview }) } = choices;
  if (!mayBeLinkDay(linkEndsOn, issuedOn)) return { status: 'link-day-out-of-range' };
  const activities = ACTIVITIES.map((activity) => activity.id);
  const assessment = assessPatient(factsOf(patient, issuedOn), issuedOn, knowledge);
  const check = checkProgram(assessment, draft.entries, activities);
  const blockers = [...listBlockers(draft, check), ...listDayBlockers(draft, issuedOn)];
  if (blockers.length > 0) return { status: 'refused', blockers, check };
  return { status: 'passed', draft, patient, check, own, issuedOn, linkEndsOn };
}

type Kept = Passed & Pick<Asked, 'choices' | 'now'>;
type Numbered = Kept & { prescriptionId: string; versionNumber: number };

/** The next version, its link, and what follows from it. */
async function keepVersion(tx: Transaction, actor: Actor, kept: Kept): Promise<IssueAnswer> {
  const { draft, check, choices, linkEndsOn, now } = kept;
  const where = { clinicId: actor.clinicId, patientId: choices.patientId };
  const newest = { issuedAt: now, reviewOn: dayOf(draft.reviewOn) };
  const { id: prescriptionId, versions } = await tx.prescription.upsert({
    where: { clinicId_patientId: where },
    create: { ...where, ...newest },
    update: { ...newest, endedAt: null, endKind: null, endNote: '' },
    select: {
      id: true,
      versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  });
  const versionNumber = (versions[0]?.number ?? 0) + 1;
  await createVersion(tx, actor, { ...kept, prescriptionId, versionNumber });
  const { clinicId } = actor;
  const token = await keepLink(tx, { clinicId, prescriptionId, versionNumber, linkEndsOn });
  await tx.draft.deleteMany({ where });
  await settleOutcomes(tx, { ...where, versionNumber }, { draft, check, now });
  // The first to issue has the patient from then on; a colleague who steps in once does not take them over.
  await tx.patient.updateMany({
    where: { id: choices.patientId, clinicId, responsibleId: null },
    data: { responsibleId: actor.userId },
  });
  const closing = { clinicId, prescriptionId, userId: actor.userId, now };
  await closeRecalls(tx, { ...closing, outcome: 'changed' });
  await recordIssue(tx, actor, { ...kept, prescriptionId, versionNumber });
  return { status: 'issued', versionNumber, token };
}

/** Every override by itself, as its code; then the issue. */
async function recordIssue(
  tx: Transaction,
  actor: Actor,
  { draft, choices, prescriptionId, versionNumber }: Numbered,
): Promise<void> {
  const about = { subjectId: prescriptionId, patientId: choices.patientId };
  const overridden = draft.entries.flatMap(({ variant, override }) =>
    override ? [{ versionNumber, target: variant, reason: override.reason }] : [],
  );
  for (const details of overridden) {
    await recordAct(tx, actor, { action: 'finding.overridden', ...about, details });
  }
  const details = { versionNumber, overrides: overridden.length };
  await recordAct(tx, actor, { action: 'prescription.issued', ...about, details });
}

/** The frozen row: what the patient reads, and with what it was checked. */
async function createVersion(tx: Transaction, actor: Actor, version: Numbered): Promise<void> {
  const { draft, check, own, patient, issuedOn, choices, now } = version;
  const { prescriptionId, versionNumber } = version;
  const { print } = choices;
  await tx.prescriptionVersion.create({
    data: {
      clinicId: actor.clinicId,
      prescriptionId,
      number: versionNumber,
      issueKey: choices.issueKey,
      issuedById: actor.userId,
      issuedAt: now,
      program: draft,
      check,
      knowledgeVersion: check.knowledgeVersion,
      ...(print && { printLanguage: print.language, printSize: print.size }),
      handout: buildHandout({
        draft,
        patient: { name: patient.name, sex: patient.sex },
        clinic: actor.clinic,
        prescriber: { name: actor.name, title: actor.title, licence: actor.licence },
        issuedOn,
        versionNumber,
        language: choices.language,
        check,
        own,
      }),
    },
  });
}

/** How long the clinic lets a link live after the planned review. */
export async function findLinkLife(
  tx: Transaction,
  { clinicId }: Actor,
): Promise<{ daysAfterReview: number }> {
  const { linkDaysAfterReview } = await tx.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { linkDaysAfterReview: true },
  });
  return { daysAfterReview: linkDaysAfterReview };
}

type KeptLink = {
  clinicId: string;
  prescriptionId: string;
  versionNumber: number;
  linkEndsOn: string;
};

/** One link per course: a new version keeps it and gives it its full time again, unless it was revoked. */
async function keepLink(
  tx: Transaction,
  { clinicId, prescriptionId, versionNumber, linkEndsOn }: KeptLink,
): Promise<string> {
  const expiresAt = new Date(`${linkEndsOn}T23:59:59+07:00`);
  const link = await tx.link.findFirst({ where: { clinicId, prescriptionId } });
  if (link && link.revokedAt === null) {
    await tx.link.update({
      where: { id: link.id },
      data: { expiresAt, versionNumber, revision: { increment: 1 } },
    });
    return openLink(link).token;
  }
  if (link) {
    const { tokenHash } = link;
    await tx.endedLink.create({ data: { tokenHash, clinicId, prescriptionId } });
  }
  const token = createLinkToken();
  const { linkKey } = env();
  const made = {
    tokenHash: hashLinkToken(token),
    sealedToken: sealLinkToken(token, linkKey),
    shortHash: hashShortCode(shortCodeOf(token, linkKey), linkKey),
    sealedCodes: null,
    expiresAt,
    versionNumber,
    revokedAt: null,
    pausedAt: null,
    failedTries: 0,
    openedAt: null,
    lastOpenedAt: null,
    opens: 0,
  };
  await tx.link.upsert({
    where: { clinicId_prescriptionId: { clinicId, prescriptionId } },
    create: { clinicId, prescriptionId, ...made },
    update: made,
  });
  return token;
}

import 'server-only';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
import { type Ask, askOf, Gate } from '@/lib/handout/gate';
import { OpeningHours } from '@/lib/handout/opening-hours';
import { type Db, queryDirectly } from './client';
import { hashLinkToken } from './link-token';
import { openLinkIfPossible, type SealedLink } from './open-link';

/** A patient's link that lives: whose course it leads to, and the newest version behind it. */
export type PatientLink = {
  id: string;
  clinicId: string;
  prescriptionId: string;
  expiresAt: Date;
  screenedAt: Date | null;
  /** What it asks for before it shows anything; `null` = nothing. */
  ask: Ask | null;
  /** Of the short address on paper, which asks for the birth date; `null` where there is none to ask for. */
  shortCode: string | null;
  /** Rises with everything that changes what the page shows. */
  revision: number;
  contact: ClinicContact;
  /** The newest behind it. */
  versionNumber: number;
};

/** `ended`: its course is over; `withdrawn`: what it led to was meant for somebody else. */
export type LinkEnd = 'revoked' | 'expired' | 'ended' | 'withdrawn';

export type FoundLink =
  | { status: 'living'; link: PatientLink }
  | { status: LinkEnd | 'paused'; contact: ClinicContact }
  | { status: 'unknown' };

type LinkRow = {
  id: string;
  clinicId: string;
  prescriptionId: string;
  expiresAt: Date;
  revokedAt: Date | null;
  pausedAt: Date | null;
  screenedAt: Date | null;
  revision: number;
  versionNumber: number;
  gate: string;
  hasShort: boolean;
  hasBirthDate: boolean;
  endKind: 'ended' | 'withdrawn' | null;
} & SealedLink &
  ContactRow;

type ContactRow = {
  nameEn: string;
  nameTh: string;
  phone: string;
  emergencyNumber: string;
  openingHours: unknown;
};

const FIND_LINK = {
  name: 'find-link',
  text: `SELECT l.id, l."clinicId", l."prescriptionId", l."expiresAt", l."revokedAt", l."pausedAt",
    l."screenedAt", l.revision, l."versionNumber", l."shortHash" IS NOT NULL AS "hasShort",
    l."sealedToken", l."sealedCodes",
    c."nameEn", c."nameTh", c.phone, c."emergencyNumber", c."openingHours", c.gate,
    p."birthDate" IS NOT NULL AS "hasBirthDate", pr."endKind"
    FROM "Link" l JOIN "Clinic" c ON c.id = l."clinicId"
    JOIN "Prescription" pr ON pr.id = l."prescriptionId" JOIN "Patient" p ON p.id = pr."patientId"
    WHERE l."tokenHash" = $1`,
};

const FIND_ENDED_LINK = {
  name: 'find-ended-link',
  text: `SELECT c."nameEn", c."nameTh", c.phone, c."emergencyNumber", c."openingHours"
    FROM "EndedLink" e JOIN "Clinic" c ON c.id = e."clinicId" WHERE e."tokenHash" = $1`,
};

export function contactOf(row: ContactRow): ClinicContact {
  return {
    name: { en: row.nameEn, th: row.nameTh },
    phone: row.phone,
    emergencyNumber: row.emergencyNumber,
    openingHours: row.openingHours === null ? null : OpeningHours.parse(row.openingHours),
  };
}

/**
 * What a token leads to now. Asked before every answer under a patient's link, however much of that answer is kept
 * ready, so that a link that ended is dead at once: one statement for a link that lives, no handout.
 */
export async function findLink(db: Db, token: string, now: Date): Promise<FoundLink> {
  const hash = hashLinkToken(token);
  const [row] = await queryDirectly<LinkRow>(db, FIND_LINK, [hash]);
  if (!row) {
    const [ended] = await queryDirectly<ContactRow>(db, FIND_ENDED_LINK, [hash]);
    return ended ? { status: 'revoked', contact: contactOf(ended) } : { status: 'unknown' };
  }

  const contact = contactOf(row);
  if (row.endKind !== null) return { status: row.endKind, contact };
  if (row.revokedAt !== null) return { status: 'revoked', contact };
  if (row.expiresAt <= now) return { status: 'expired', contact };
  if (row.pausedAt !== null) return { status: 'paused', contact };
  const { id, clinicId, prescriptionId, expiresAt, screenedAt, revision, versionNumber } = row;
  const gate = Gate.parse(row.gate);
  const ask = askOf(gate, row.hasBirthDate);
  const hasShort = row.hasShort && ask === 'birth-date';
  return {
    status: 'living',
    link: {
      id,
      clinicId,
      prescriptionId,
      expiresAt,
      screenedAt,
      revision,
      ask: gate === 'none' ? null : ask,
      shortCode: hasShort ? (openLinkIfPossible(row)?.shortCode ?? null) : null,
      contact,
      versionNumber,
    },
  };
}

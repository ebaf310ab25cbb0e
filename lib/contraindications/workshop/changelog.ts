import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import changelog from '@/lib/contraindications/content/changelog.json';
import { CalendarDay } from '@/lib/patient/patient-facts';

/** What changed for a doctor with one version of the knowledge. */
export const ChangelogEntry = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Of the content, as in the knowledge version; the changelog is no part of it. */
  hash: z.string().regex(/^[0-9a-f]{8}$/),
  date: CalendarDay,
  what: Bilingual,
  /** Clinics have it: another content needs an entry of its own. */
  isReleased: z.literal(true).optional(),
});
export type ChangelogEntry = z.infer<typeof ChangelogEntry>;

/** Newest first. */
export const CHANGELOG: readonly ChangelogEntry[] = z.array(ChangelogEntry).parse(changelog);

/** What a person must do; in the test's message and in the report. */
export const HOW_TO_PUBLISH =
  'run `npm run knowledge -- --publish`; for a new version add two texts, "what changed" and "the same in Thai"';

/** `0.2.0+1a2b3c4d` in two. */
function split(knowledgeVersion: string): { version: string; hash: string } {
  const [version = '', hash = ''] = knowledgeVersion.split('+');
  return { version, hash };
}

/** Why the first entry does not speak of this version; empty when it does. */
export function changelogGaps(
  entries: readonly ChangelogEntry[],
  knowledgeVersion: string,
): string[] {
  const { version, hash } = split(knowledgeVersion);
  const [first] = entries;
  if (first?.version === version && first.hash === hash) return [];
  const stands = first ? `${first.version}+${first.hash}` : 'nothing';
  return [`The content is ${knowledgeVersion}, the changelog opens with ${stands}`];
}

/**
 * The changelog with this version first. An unreleased entry of the same version takes the new hash and day, and the
 * words when some are given.
 *
 * @throws {RangeError} when a new entry has no words.
 */
export function withChange(
  entries: readonly ChangelogEntry[],
  {
    knowledgeVersion,
    day,
    what,
  }: { knowledgeVersion: string; day: string; what: Bilingual | null },
): ChangelogEntry[] {
  const { version, hash } = split(knowledgeVersion);
  const [first, ...older] = entries;
  const isSame = first?.version === version && first.hash === hash;
  if (isSame && !what) return [...entries];
  const isOpen = first?.version === version && (isSame || !first.isReleased);
  const words = what ?? (isOpen ? first.what : null);
  if (!words) throw new RangeError('A new version needs words in English and in Thai');
  const entry = { ...(isSame ? first : {}), version, hash, date: day, what: words };
  return [entry, ...(isOpen ? older : entries)];
}

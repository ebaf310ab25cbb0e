import 'server-only';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { type ClinicLayer, NO_LAYER } from '@/lib/contraindications/clinic-layer';
import { BUILT_IN, compileKnowledge, type Knowledge } from '@/lib/contraindications/knowledge';
import { readLayer } from '@/lib/contraindications/read-layer';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Transaction } from './client';
import { contentOf, OLDEST_FIRST } from './own-exercises';

/** More clinics than are likely to work at the same time; the least recently used is read and compiled again. */
const KEPT_AT_MOST = 32;

type Rows = {
  layer: ClinicLayer;
  /** Every exercise of the clinic's own that can be read, archived ones too; oldest first. */
  own: readonly WrittenExercise[];
};

const NO_ROWS: Rows = { layer: NO_LAYER, own: [] };

/** By a hash of all rows, which the database takes faster than it sends some hundred exercises. */
const read = new LRUCache<string, Rows>({ max: KEPT_AT_MOST });

/** Read anew once a row is another. */
async function findRows(db: Transaction, clinicId: string): Promise<Rows> {
  const key = await hashRows(db, clinicId);
  if (key === null) return NO_ROWS;
  const kept = read.get(key);
  if (kept) return kept;
  const rows = await readRows(db, clinicId);
  // What was changed between the two would stand under the wrong hash, and come back once it is taken back.
  if ((await hashRows(db, clinicId)) === key) read.set(key, rows);
  return rows;
}

/** What the clinic lays over our knowledge. */
export async function findClinicLayer(db: Transaction, clinicId: string): Promise<ClinicLayer> {
  return (await findRows(db, clinicId)).layer;
}

/** Every exercise of the clinic's own that can be read, archived ones too; oldest first. */
export async function listWrittenExercises(
  db: Transaction,
  clinicId: string,
): Promise<readonly WrittenExercise[]> {
  return (await findRows(db, clinicId)).own;
}

/** Whole rows, so that a column nobody thought of counts too; `null` = there are none. */
async function hashRows(db: Transaction, clinicId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ hash: string | null }[]>`
    SELECT encode(sha256(convert_to(string_agg(line, chr(10) ORDER BY line), 'UTF8')), 'hex') AS hash
    FROM (
      SELECT 'own ' || own::text AS line FROM "OwnExercise" own WHERE "clinicId" = ${clinicId}::uuid
      UNION ALL
      SELECT 'rule ' || r::text FROM "ClinicRule" r WHERE "clinicId" = ${clinicId}::uuid
      UNION ALL
      SELECT 'change ' || c::text FROM "RuleChange" c WHERE "clinicId" = ${clinicId}::uuid
      UNION ALL
      SELECT 'sign-off ' || s::text FROM "RuleSignOff" s WHERE "clinicId" = ${clinicId}::uuid
    ) AS lines`;
  return row?.hash ?? null;
}

/** Oldest first, so that equal rows give an equal version. */
async function readRows(db: Transaction, clinicId: string): Promise<Rows> {
  const where = { clinicId };
  const byRule = { ruleId: 'asc' as const };
  const exercises = (await db.ownExercise.findMany({ where, orderBy: OLDEST_FIRST })).map(
    (row) => ({
      ...row,
      written: contentOf(row),
    }),
  );
  const rules = await db.clinicRule.findMany({ where, orderBy: OLDEST_FIRST });
  const changes = await db.ruleChange.findMany({ where, orderBy: byRule });
  const signOffs = await db.ruleSignOff.findMany({ where, orderBy: byRule });
  const layer = readLayer({
    exercises: exercises.map(({ written, isArchived, ...row }) => {
      const { id, nameEn, nameTh, type, attributes, muscles } = row;
      const { dose, moveSeconds, oneSidedDoseLoads } = row;
      const name = { en: nameEn || nameTh, th: nameTh || nameEn };
      const isOffered = !isArchived && written !== null;
      return {
        id,
        content: {
          ...{ id, name, type, attributes, muscles, dose, moveSeconds, oneSidedDoseLoads },
          isOffered,
        },
      };
    }),
    rules: rules.map(({ id, factorId, targetId, tier, messageEn, messageTh }) => ({
      id,
      content: {
        id,
        factor: factorId,
        target: targetId,
        tier,
        message: { en: messageEn, th: messageTh },
      },
    })),
    changes: changes.map(({ ruleId, tier, reason, byName, at }) => ({
      id: ruleId,
      content: { ruleId, tier, reason, by: byName, on: clinicDay(at) },
    })),
    signOffs: signOffs.map(({ ruleId, contentHash, byName, at }) => ({
      id: ruleId,
      content: { ruleId, contentHash, by: byName, on: clinicDay(at) },
    })),
  });
  const own = exercises.flatMap(({ id, version, isArchived, written }) =>
    written ? [{ id, version, isArchived, ...written }] : [],
  );
  return { layer, own };
}

/** By the layer's content alone, so that any number of servers agree without telling each other. */
const compiled = new LRUCache<string, Knowledge>({ max: KEPT_AT_MOST });
const compiledOf = new WeakMap<ClinicLayer, Knowledge>();

/** The layer's knowledge, compiled once for equal layers. */
export function knowledgeOf(layer: ClinicLayer): Knowledge {
  const knowledge = compiledOf.get(layer) ?? compileOnce(layer);
  compiledOf.set(layer, knowledge);
  return knowledge;
}

function compileOnce(layer: ClinicLayer): Knowledge {
  const text = JSON.stringify(layer);
  if (text === JSON.stringify(NO_LAYER)) return BUILT_IN;
  const key = createHash('sha256').update(text).digest('base64');
  const knowledge = compiled.get(key) ?? compileKnowledge(layer);
  compiled.set(key, knowledge);
  return knowledge;
}

/** What the clinic's check reads: our knowledge with the clinic's layer over it. */
export async function findKnowledge(db: Transaction, clinicId: string): Promise<Knowledge> {
  return knowledgeOf(await findClinicLayer(db, clinicId));
}

/** The same with the words of the clinic's own exercises, for who shows or prints them; see `listWrittenExercises`. */
export async function findKnowledgeAndOwn(
  db: Transaction,
  clinicId: string,
): Promise<{ knowledge: Knowledge; own: readonly WrittenExercise[] }> {
  const { layer, own } = await findRows(db, clinicId);
  return { knowledge: knowledgeOf(layer), own };
}

import 'server-only';
import { createHash } from 'node:crypto';
import { type ClinicLayer, NO_LAYER } from '@/lib/contraindications/clinic-layer';
import { BUILT_IN, compileKnowledge, type Knowledge } from '@/lib/contraindications/knowledge';
import { readLayer } from '@/lib/contraindications/read-layer';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Transaction } from './client';
import { contentOf, OLDEST_FIRST } from './own-exercises';

/** What the clinic lays over our knowledge; oldest first, so that equal rows give an equal version. */
export async function findClinicLayer(db: Transaction, clinicId: string): Promise<ClinicLayer> {
  const where = { clinicId };
  const byRule = { ruleId: 'asc' as const };
  const own = await db.ownExercise.findMany({ where, orderBy: OLDEST_FIRST });
  const rules = await db.clinicRule.findMany({ where, orderBy: OLDEST_FIRST });
  const changes = await db.ruleChange.findMany({ where, orderBy: byRule });
  const signOffs = await db.ruleSignOff.findMany({ where, orderBy: byRule });
  return readLayer({
    exercises: own.map((row) => {
      const { id, nameEn, nameTh, type, attributes, muscles } = row;
      const { dose, moveSeconds, oneSidedDoseLoads, isArchived } = row;
      const name = { en: nameEn || nameTh, th: nameTh || nameEn };
      const isOffered = !isArchived && contentOf(row) !== null;
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
}

/** More clinics than are likely to work at the same time; the least recently used is compiled again. */
const KEPT_AT_MOST = 32;

/** By the layer's content alone, so that any number of servers agree without telling each other. */
const compiled = new Map<string, Knowledge>();

/** The layer's knowledge, compiled once for equal layers. */
export function knowledgeOf(layer: ClinicLayer): Knowledge {
  const text = JSON.stringify(layer);
  if (text === JSON.stringify(NO_LAYER)) return BUILT_IN;
  const key = createHash('sha256').update(text).digest('base64');
  const knowledge = compiled.get(key) ?? compileKnowledge(layer);
  compiled.delete(key);
  compiled.set(key, knowledge);
  for (const oldest of compiled.keys()) {
    if (compiled.size <= KEPT_AT_MOST) break;
    compiled.delete(oldest);
  }
  return knowledge;
}

/** What the clinic's check reads: our knowledge with the clinic's layer over it. */
export async function findKnowledge(db: Transaction, clinicId: string): Promise<Knowledge> {
  return knowledgeOf(await findClinicLayer(db, clinicId));
}

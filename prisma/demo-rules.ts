import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { changeRule, signOffRule } from '@/lib/db/rule-acts';
import { CHEST_OPENER, COUNTER_STRETCH } from './demo-own-exercises';

/** Bending with a slipped disc, straining with a hernia, a low head with glaucoma. */
const SIGNED_OFF = ['R020', 'R262', 'R277'];

/** Holding the breath with glaucoma: a note of ours, a caution here. No demonstration patient has it. */
const TIGHTENED = { ruleId: 'R278', tier: 'caution', reason: 'Eye clinic asked us to.' } as const;

/** What the demonstration's clinic lays over our rules; done once, and left as visitors leave it. */
export async function layRules(db: Db, doctor: Actor, now: Date): Promise<void> {
  const { clinicId } = doctor;
  const { count } = await db.ownExercise.createMany({
    data: [CHEST_OPENER, COUNTER_STRETCH].map((own) => ({
      ...own,
      clinicId,
      createdById: doctor.userId,
      updatedById: doctor.userId,
    })),
    skipDuplicates: true,
  });
  if (count === 0) return;
  for (const ruleId of SIGNED_OFF) await signOffRule(db, doctor, { ruleId, now });
  await changeRule(db, doctor, { request: TIGHTENED, now });
}

import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { changeRule, signOffRule } from '@/lib/db/rule-acts';

const OWN_EXERCISE = '01930000-0000-7000-8000-0000000000e1';

/** Bending with a slipped disc, straining with a hernia, a low head with glaucoma. */
const SIGNED_OFF = ['R020', 'R262', 'R277'];

/** Holding the breath with glaucoma: a note of ours, a caution here. No demonstration patient has it. */
const TIGHTENED = { ruleId: 'R278', tier: 'caution', reason: 'Eye clinic asked us to.' } as const;

/** What the demonstration's clinic lays over our rules; done once, and left as visitors leave it. */
export async function layRules(db: Db, doctor: Actor, now: Date): Promise<void> {
  const { clinicId } = doctor;
  const { count } = await db.ownExercise.createMany({
    data: {
      id: OWN_EXERCISE,
      clinicId,
      nameEn: 'Doorway chest opener',
      nameTh: 'ยืดอกที่ขอบประตู',
      type: 'stretch',
      attributes: [],
      muscles: [],
      dose: {
        sets: 1,
        repetitions: 3,
        holdSeconds: 20,
        restSeconds: 5,
        side: 'both',
        perDay: 2,
        daysPerWeek: 7,
      },
      moveSeconds: 4,
      oneSidedDoseLoads: null,
    },
    skipDuplicates: true,
  });
  if (count === 0) return;
  for (const ruleId of SIGNED_OFF) await signOffRule(db, doctor, { ruleId, now });
  await changeRule(db, doctor, { request: TIGHTENED, now });
}

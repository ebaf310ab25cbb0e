import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { createTemplate } from '@/lib/db/templates';
import { templateEntry } from '@/lib/prescription/template';

const TEMPLATES = [
  {
    name: 'Desk work · นั่งทำงาน',
    note: 'For backs that sit all day.',
    variants: ['EX01-b', 'EX09-a'],
    isShared: false,
  },
  {
    name: 'First visit · ครั้งแรก',
    note: 'Gentle, lying down. Ask again after two weeks.',
    variants: ['EX09-a', 'EX12-a'],
    isShared: true,
  },
];

/** What the demonstration's doctor keeps to start from; done once, and left as visitors leave it. */
export async function keepTemplates(db: Db, doctor: Actor): Promise<void> {
  const { clinicId } = doctor;
  if ((await db.template.count({ where: { clinicId } })) > 0) return;
  for (const { variants, isShared, name, note } of TEMPLATES) {
    const entries = variants.map((variant) => templateEntry(variant.slice(0, 4), variant));
    await createTemplate(db, doctor, { input: { name, note, entries }, isShared });
  }
}

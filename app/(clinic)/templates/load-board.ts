import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { BoardExercise, BoardTemplate } from '@/components/templates/template-board';
import type { Language } from '@/lib/catalog/bilingual';
import { findVariant } from '@/lib/catalog/catalog';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { PREFERENCES } from '@/lib/contraindications/rules';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKnowledgeAndOwn } from '@/lib/db/clinic-layer';
import { type KeptTemplate, listTemplates } from '@/lib/db/templates';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { type ConditionPack, listConditionPacks } from '@/lib/prescription/condition-packs';
import { findMovement } from '@/lib/prescription/movement';
import { SET_TEMPLATES } from '@/lib/prescription/set-templates';
import { setOf, type TemplateEntry } from '@/lib/prescription/template';

type Reading = {
  actor: Actor;
  language: Language;
  today: string;
  /** The clinic's own exercises. */
  own: readonly WrittenExercise[];
};

/** What the clinic made, then what is built in, each in the reader's language. */
export async function loadBoard(asked: Omit<Reading, 'own'>): Promise<BoardTemplate[]> {
  const { knowledge, own } = await findKnowledgeAndOwn(await db(), asked.actor.clinicId);
  const reading = { ...asked, own };
  const t = await getTranslations('templates');
  const { actor, language } = reading;
  const kept = await listTemplates(await db(), actor);
  const sets = SET_TEMPLATES.map((template): BoardTemplate => {
    const name = t('set', { number: setOf(template) ?? 0 });
    const exercises = exercisesOf(template.entries, reading);
    return { id: template.id, kind: 'set', name, note: '', exercises, kept: null, source: null };
  });
  const packs = usualPacks(knowledge, asked.today);
  return [
    ...kept.map((one) => boardOf(one, reading)),
    ...sets,
    ...packs.map(({ id, name, note, source, entries }): BoardTemplate => {
      const exercises = exercisesOf(entries, reading);
      const words = { name: name[language], note: note[language] };
      return { id, kind: 'condition', ...words, exercises, kept: null, source };
    }),
  ];
}

/** Each pack for somebody who has that condition and nothing else. */
function usualPacks(knowledge: Knowledge, today: string): ConditionPack[] {
  return PREFERENCES.flatMap(({ factor }) => {
    const facts = PatientFacts.parse({
      redFlagScreen: 'done',
      noneOf: HISTORY_GROUPS.map(({ id }) => id),
      factors: [{ id: factor, status: 'present' }],
    });
    return listConditionPacks(assessPatient(facts, today, knowledge), [factor]);
  });
}

function boardOf(template: KeptTemplate, reading: Reading): BoardTemplate {
  const { id, name, note, entries, ...kept } = template;
  const kind = kept.isMine ? 'mine' : 'shared';
  return { id, kind, name, note, exercises: exercisesOf(entries, reading), kept, source: null };
}

function exercisesOf(
  entries: readonly TemplateEntry[],
  { language, own }: Reading,
): BoardExercise[] {
  return entries.map(({ exercise, variant, dose, note }) => {
    const written = own.find(({ id }) => id === variant);
    const found = written?.isArchived ? null : findMovement(variant, own);
    return {
      exercise,
      variant,
      name: found?.name[language] ?? null,
      dose,
      usualDose: (found && (written ?? findVariant(variant)?.variant)?.dose) ?? null,
      moveSeconds: found?.moveSeconds ?? 0,
      sideMeans: found?.sideMeans ?? null,
      picture: found?.picture ?? null,
      note,
    };
  });
}

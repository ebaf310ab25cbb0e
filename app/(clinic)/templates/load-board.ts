import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { BoardExercise, BoardTemplate } from '@/components/templates/template-board';
import type { Language } from '@/lib/catalog/bilingual';
import { findVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { PREFERENCES } from '@/lib/contraindications/rules';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { type KeptTemplate, listTemplates } from '@/lib/db/templates';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { nameOfVariant } from '@/lib/prescription/choices';
import { type ConditionPack, listConditionPacks } from '@/lib/prescription/condition-packs';
import { SET_TEMPLATES, setOf, type TemplateEntry } from '@/lib/prescription/template';

type Reading = { actor: Actor; language: Language; today: string };

/** What the clinic made, then what is built in, each in the reader's language. */
export async function loadBoard(reading: Reading): Promise<BoardTemplate[]> {
  const t = await getTranslations('templates');
  const { actor, language } = reading;
  const kept = await listTemplates(await db(), actor);
  const sets = SET_TEMPLATES.map((template): BoardTemplate => {
    const name = t('set', { number: setOf(template) ?? 0 });
    const exercises = exercisesOf(template.entries, language);
    return { id: template.id, kind: 'set', name, note: '', exercises, kept: null, source: null };
  });
  const packs = await usualPacks(reading);
  return [
    ...kept.map((one) => boardOf(one, language)),
    ...sets,
    ...packs.map(({ id, name, note, source, entries }): BoardTemplate => {
      const exercises = exercisesOf(entries, language);
      const words = { name: name[language], note: note[language] };
      return { id, kind: 'condition', ...words, exercises, kept: null, source };
    }),
  ];
}

/** Each pack for somebody who has that condition and nothing else. */
async function usualPacks({ actor, today }: Reading): Promise<ConditionPack[]> {
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  return PREFERENCES.flatMap(({ factor }) => {
    const facts = PatientFacts.parse({
      redFlagScreen: 'done',
      noneOf: HISTORY_GROUPS.map(({ id }) => id),
      factors: [{ id: factor, status: 'present' }],
    });
    return listConditionPacks(assessPatient(facts, today, knowledge), [factor]);
  });
}

function boardOf(template: KeptTemplate, language: Language): BoardTemplate {
  const { id, name, note, entries, ...kept } = template;
  const kind = kept.isMine ? 'mine' : 'shared';
  return { id, kind, name, note, exercises: exercisesOf(entries, language), kept, source: null };
}

function exercisesOf(entries: readonly TemplateEntry[], language: Language): BoardExercise[] {
  return entries.map(({ exercise, variant, dose, note }) => {
    const found = findVariant(variant)?.variant;
    return {
      exercise,
      variant,
      name: found ? nameOfVariant(variant)[language] : null,
      dose,
      usualDose: found?.dose ?? null,
      moveSeconds: found?.moveSeconds ?? 0,
      sideMeans: found?.sideMeans ?? null,
      note,
    };
  });
}

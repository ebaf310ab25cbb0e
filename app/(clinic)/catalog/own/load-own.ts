import 'server-only';
import type { OwnOptions } from '@/components/own-exercises/own-options';
import { blankValues, NO_TEXT, type OwnValues } from '@/components/own-exercises/own-values';
import type { Language } from '@/lib/catalog/bilingual';
import { ATTRIBUTES, EQUIPMENT, MUSCLES, STOP_RULES, VARIANTS } from '@/lib/catalog/catalog';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { listPreviewRules } from '@/lib/contraindications/own-preview';
import type { FoundExercise } from '@/lib/db/own-exercises';
import { findFactor } from '@/lib/patient/factors';
import { requireMovement } from '@/lib/prescription/movement';

/** What can be chosen for one of the clinic's own exercises, in one language. */
export function loadOptions(
  knowledge: Knowledge,
  { own, language }: { own: string | null; language: Language },
): OwnOptions {
  const rules = listPreviewRules(knowledge, own);
  const named = (names: Record<string, Record<Language, string>>) =>
    Object.entries(names).map(([id, name]) => ({ id, name: name[language] }));
  const factors = [...new Set(rules.map(({ factor }) => factor))];
  return {
    attributes: ATTRIBUTES.map(({ id, group, name, meaning }) => ({
      ...{ id, group, name: name[language], meaning: meaning[language] },
      searchText: [id, name.en, name.th, meaning.en, meaning.th]
        .join(' ')
        .normalize('NFC')
        .toLowerCase(),
    })),
    muscles: named(MUSCLES),
    equipment: named(EQUIPMENT),
    figures: VARIANTS.map(({ variant }) => ({
      id: variant.id,
      name: requireMovement(variant.id, []).name[language],
    })),
    rules,
    factors: Object.fromEntries(factors.map((id) => [id, findFactor(id)?.name[language] ?? id])),
  };
}

/** What the form starts with; `null` = a new exercise. */
export function startOf(found: FoundExercise | null): OwnValues {
  return found?.content ?? blankValues(found?.name ?? NO_TEXT, STOP_RULES[0]?.text ?? NO_TEXT);
}

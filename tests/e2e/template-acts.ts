import type { APIRequestContext, Page } from '@playwright/test';
import type { Language } from '@/lib/catalog/bilingual';
import { EXERCISES } from '@/tests/support/content';
import { callAction } from './call-action';
import { fillIn, WORDS } from './words';

const CREATE = 'app/(clinic)/templates/actions.ts createTemplateAction';

/** A patient's address carries the action; none of them need exist. */
const NO_PATIENT = '01930000-0000-7000-8000-00000000dead';

type Made = { name: string; variants: readonly string[]; isShared?: boolean };

/** A template of whoever is signed in; doses stay each patient's own. @returns its id. */
export async function addTemplate(
  request: APIRequestContext,
  { name, variants, isShared = false }: Made,
): Promise<string> {
  const entries = variants.map((variant) => ({ exercise: variant.slice(0, 4), variant }));
  const { returned } = await callAction(request, CREATE, {
    args: [{ input: { name, note: '', entries }, isShared }],
    patientId: NO_PATIENT,
  });
  return (returned as { id: string }).id;
}

export const nameOfExercise = (id: string, language: Language) =>
  EXERCISES.find((one) => one.id === id)?.name[language] ?? '';

/** The row of a template in the dialog of the prescribe screen, by its name. */
export function rowOf(page: Page, language: Language, name: string) {
  const use = fillIn(WORDS[language].templates.pick.choose, { name });
  return page.getByRole('dialog').getByRole('button', { name: `${use}.` });
}

export async function openTemplates(page: Page, language: Language) {
  const { button } = WORDS[language].templates.pick;
  await page.getByRole('button', { name: button, exact: true }).click();
}

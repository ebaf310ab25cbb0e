import { requireVariant, TEMPLATES } from '@/lib/catalog/catalog';
import { type Template, templateEntry } from './template';

/** The article's four sets, in its order. */
export const SET_TEMPLATES: readonly Template[] = TEMPLATES.map(({ set, variants }) => ({
  id: `set-${set}`,
  kind: 'set',
  name: null,
  note: null,
  entries: variants.map((id) => templateEntry(requireVariant(id).exercise.id, id)),
}));

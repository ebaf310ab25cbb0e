import 'server-only';
import type { OfferedTemplate } from '@/components/prescribe/template-view';
import type { Assessment } from '@/lib/contraindications/assessment';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { type KeptTemplate, listTemplates } from '@/lib/db/templates';
import { listConditionPacks } from '@/lib/prescription/condition-packs';
import { SET_TEMPLATES } from '@/lib/prescription/set-templates';

function offer({ id, name, note, entries, isMine, ownerName }: KeptTemplate): OfferedTemplate {
  return {
    id,
    kind: isMine ? 'mine' : 'shared',
    name: { en: name, th: name },
    note: note === '' ? null : { en: note, th: note },
    entries,
    by: isMine ? null : ownerName,
  };
}

/** Everything a program for this patient may start from; packs only of the conditions that are present. */
export async function loadTemplates(
  actor: Actor,
  { assessment, present }: { assessment: Assessment; present: readonly string[] },
): Promise<OfferedTemplate[]> {
  const kept = await listTemplates(await db(), actor);
  const builtIn = [...listConditionPacks(assessment, present), ...SET_TEMPLATES];
  return [...kept.map(offer), ...builtIn.map((one) => ({ ...one, by: null }))];
}

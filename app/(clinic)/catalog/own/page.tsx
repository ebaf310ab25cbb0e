import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EndPicture } from '@/components/own-exercises/end-picture';
import { OwnList } from '@/components/own-exercises/own-list';
import { requireActor } from '@/lib/auth/actor';
import { inBoth } from '@/lib/catalog/own-words';
import { listPreviewRules, previewOf } from '@/lib/contraindications/own-preview';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { listOwnExercises, mayWriteExercises } from '@/lib/db/own-exercises';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownExercises.list'))('title') };
}

export default async function OwnExercisesPage() {
  const actor = await requireActor();
  const language = await getLocale();
  const other = language === 'th' ? 'en' : 'th';
  const found = await listOwnExercises(await db(), actor);
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  const rows = found.map(({ id, name, content, isArchived, updatedAt, updatedByName }) => {
    const attributes = content?.attributes ?? [];
    const { ruleCount, conditions } = previewOf(listPreviewRules(knowledge, id), attributes);
    const shown = inBoth(name)[language];
    return {
      ...{ id, name: shown, isArchived, updatedAt, updatedBy: updatedByName },
      otherName: name[other] === shown ? '' : name[other],
      attributes: attributes.length,
      rules: ruleCount,
      conditions: conditions.length,
      isUnwritten: content === null,
    };
  });
  const pictures = found.map(({ id, name, content }) => {
    const picture = content?.picture ?? { kind: 'none' as const };
    const label = inBoth(name)[language];
    return [id, <EndPicture key={id} {...{ id, picture, label }} person="man" />] as const;
  });
  return (
    <OwnList
      rows={rows}
      pictures={Object.fromEntries(pictures)}
      mayWrite={mayWriteExercises(actor)}
    />
  );
}

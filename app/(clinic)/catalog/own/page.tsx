import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EndPicture } from '@/components/own-exercises/end-picture';
import { OwnList } from '@/components/own-exercises/own-list';
import { requireActor } from '@/lib/auth/actor';
import { inBoth } from '@/lib/catalog/own-words';
import { previewOf, previewRulesOf } from '@/lib/contraindications/own-preview';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { listOwnPage, mayWriteExercises, type OwnAsk } from '@/lib/db/own-exercises';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownExercises.list'))('title') };
}

type OwnExercisesPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OwnExercisesPage({ searchParams }: OwnExercisesPageProps) {
  const actor = await requireActor();
  const address = readOwnAddress(await searchParams);
  const language = await getLocale();
  const other = language === 'th' ? 'en' : 'th';
  const { exercises, ...standing } = await listOwnPage(await db(), actor, address);
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  const rulesOf = previewRulesOf(knowledge);
  const rows = exercises.map(({ id, name, content, updatedAt, updatedByName }) => {
    const attributes = content?.attributes ?? [];
    const { ruleCount, conditions } = previewOf(rulesOf(id), attributes);
    const shown = inBoth(name)[language];
    return {
      ...{ id, name: shown, updatedAt, updatedBy: updatedByName },
      otherName: name[other] === shown ? '' : name[other],
      attributes: attributes.length,
      rules: ruleCount,
      conditions: conditions.length,
      isUnwritten: content === null,
    };
  });
  const pictures = exercises.map(({ id, name, content }) => {
    const picture = content?.picture ?? { kind: 'none' as const };
    const label = inBoth(name)[language];
    return [id, <EndPicture key={id} {...{ id, picture, label }} person="man" />] as const;
  });
  return (
    <OwnList
      rows={rows}
      address={address}
      standing={standing}
      pictures={Object.fromEntries(pictures)}
      mayWrite={mayWriteExercises(actor)}
    />
  );
}

/** Longer than any name. */
const LONGEST_QUERY = 120;

function readOwnAddress({ q, show, page }: Record<string, unknown>): OwnAsk {
  return {
    query: typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, LONGEST_QUERY) : '',
    isArchived: show === 'archived',
    page: typeof page === 'string' && /^\d{1,4}$/.test(page) ? Number(page) : 1,
  };
}

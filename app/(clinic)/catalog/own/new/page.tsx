import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { archiveOwnAction, saveOwnAction } from '@/app/(clinic)/catalog/own/actions';
import { drawFigures } from '@/app/(clinic)/catalog/own/draw-figures';
import { loadOptions, startOf } from '@/app/(clinic)/catalog/own/load-own';
import { OwnForm } from '@/components/own-exercises/own-form';
import { OwnFormPage } from '@/components/own-exercises/own-form-page';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { mayWriteExercises } from '@/lib/db/own-exercises';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownExercises.form'))('new') };
}

export default async function NewOwnExercisePage() {
  const actor = await requireActor();
  if (!mayWriteExercises(actor)) notFound();
  const language = await getLocale();
  const t = await getTranslations('ownExercises.form');
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  return (
    <OwnFormPage title={t('new')}>
      <OwnForm
        start={startOf(null)}
        edited={null}
        options={loadOptions(knowledge, { own: null, language })}
        drawn={drawFigures(language)}
        onSave={saveOwnAction}
        onArchive={archiveOwnAction}
      />
    </OwnFormPage>
  );
}

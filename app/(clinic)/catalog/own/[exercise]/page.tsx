import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { archiveOwnAction, saveOwnAction } from '@/app/(clinic)/catalog/own/actions';
import { drawFigures } from '@/app/(clinic)/catalog/own/draw-figures';
import { loadOptions, startOf } from '@/app/(clinic)/catalog/own/load-own';
import { EndPicture } from '@/components/own-exercises/end-picture';
import { OwnForm } from '@/components/own-exercises/own-form';
import { OwnFormPage } from '@/components/own-exercises/own-form-page';
import { OwnReading } from '@/components/own-exercises/own-reading';
import { requireActor } from '@/lib/auth/actor';
import { inBoth } from '@/lib/catalog/own-words';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { findOwnExercise, mayWriteExercises } from '@/lib/db/own-exercises';

type OwnExercisePageProps = { params: Promise<{ exercise: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownExercises.form'))('one') };
}

export default async function OwnExercisePage({ params }: OwnExercisePageProps) {
  const actor = await requireActor();
  const found = await findOwnExercise(await db(), actor, (await params).exercise);
  if (!found) notFound();
  const language = await getLocale();
  const { id, version, isArchived, content } = found;
  const name = inBoth(found.name)[language];
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  const options = loadOptions(knowledge, { own: id, language });
  return (
    <OwnFormPage title={name}>
      {mayWriteExercises(actor) ? (
        <OwnForm
          key={version}
          start={startOf(found)}
          edited={{ id, version, isArchived }}
          options={options}
          drawn={drawFigures(language)}
          onSave={saveOwnAction}
          onArchive={archiveOwnAction}
        />
      ) : (
        content && (
          <OwnReading
            content={content}
            options={options}
            picture={<EndPicture id={id} picture={content.picture} person="man" label={name} />}
          />
        )
      )}
    </OwnFormPage>
  );
}

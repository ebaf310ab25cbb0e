import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { preload } from 'react-dom';
import { noteVisitLater } from '@/app/(clinic)/patients/load-patient';
import { findSheet } from '@/app/figures/find-sheet';
import { FigureSheetProvider } from '@/components/figure/figure-sheet';
import { PrescribeScreen } from '@/components/prescribe/prescribe-screen';
import { requireActor } from '@/lib/auth/actor';
import { drawnAs } from '@/lib/handout/drawn-as';
import { issueAction, saveDraftAction } from './actions';
import { answerFactorAction, lookAtAction, saveFavouriteAction } from './catalog-actions';
import { drawChoices } from './draw-choices';
import { loadPrescribing } from './load-prescribing';

type PrescribePageProps = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations('prescribe');
  return { title: t('steps.label') };
}

export default async function PrescribePage({ params }: PrescribePageProps) {
  const actor = await requireActor();
  const language = await getLocale();
  const { id } = await params;
  const prescribing = await loadPrescribing(actor, { patientId: id, language, now: new Date() });
  if (!prescribing) notFound();
  noteVisitLater(actor, id);
  const person = drawnAs(prescribing.patient.sex);
  const { href } = findSheet(person);
  preload(href, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <FigureSheetProvider href={href}>
      <PrescribeScreen
        {...prescribing}
        figures={drawChoices(prescribing.choices, { person, language })}
        history={{ ...prescribing.history, answer: answerFactorAction }}
        saveDraft={saveDraftAction}
        issue={issueAction}
        saveFavourite={saveFavouriteAction}
        lookAt={lookAtAction}
      />
    </FigureSheetProvider>
  );
}

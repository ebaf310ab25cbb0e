import { getLocale, getTranslations } from 'next-intl/server';
import { preload } from 'react-dom';
import { leaveForKept } from '@/app/(clinic)/patients/load-patient';
import { countTemplateUseAction, createTemplateAction } from '@/app/(clinic)/templates/actions';
import { findSheet } from '@/app/figures/find-sheet';
import { FigureSheetProvider } from '@/components/figure/figure-sheet';
import { packTables } from '@/components/prescribe/packed-tables';
import { PrescribeScreen } from '@/components/prescribe/prescribe-screen';
import { requireActor } from '@/lib/auth/actor';
import { mayShare } from '@/lib/db/templates';
import { drawnAs } from '@/lib/handout/drawn-as';
import { saveDraftAction } from './actions';
import { answerFactorAction, lookAtAction, saveFavouriteAction } from './catalog-actions';
import { saveDefaultAction } from './default-dose';
import { loadPrescribing } from './load-prescribing';

type PrescribePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations('prescribe');
  return { title: t('steps.label') };
}

export default async function PrescribePage({ params, searchParams }: PrescribePageProps) {
  const actor = await requireActor();
  const language = await getLocale();
  const { id } = await params;
  const prescribing = await loadPrescribing(actor, { patientId: id, language, now: new Date() });
  if (!prescribing) return leaveForKept(actor, id);
  const { templates, tables, ...shown } = prescribing;
  const { template } = await searchParams;
  const person = drawnAs(prescribing.patient.sex);
  const { href } = findSheet(person);
  preload(href, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <FigureSheetProvider href={href}>
      <PrescribeScreen
        {...shown}
        tables={packTables(tables)}
        history={{ ...prescribing.history, answer: answerFactorAction }}
        saveDraft={saveDraftAction}
        saveDefault={saveDefaultAction}
        saveFavourite={saveFavouriteAction}
        lookAt={lookAtAction}
        templating={{
          templates,
          startTemplate: typeof template === 'string' ? template : null,
          countUse: countTemplateUseAction,
          makeTemplate: createTemplateAction,
          mayShare: mayShare(actor),
        }}
      />
    </FigureSheetProvider>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TemplatesScreen } from '@/components/templates/templates-screen';
import { requireActor } from '@/lib/auth/actor';
import { mayShare } from '@/lib/db/templates';
import { clinicDay } from '@/lib/patient/clinic-day';
import {
  changeTemplateAction,
  createTemplateAction,
  deleteTemplateAction,
  shareTemplateAction,
} from './actions';
import { drawExercises } from './draw-exercises';
import { loadBoard } from './load-board';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') };
}

export default async function TemplatesPage() {
  const actor = await requireActor();
  const language = await getLocale();
  const board = await loadBoard({ actor, language, today: clinicDay(new Date()) });
  return (
    <TemplatesScreen
      board={board}
      figures={drawExercises(board)}
      mayShare={mayShare(actor)}
      acts={{
        create: createTemplateAction,
        change: changeTemplateAction,
        share: shareTemplateAction,
        remove: deleteTemplateAction,
      }}
    />
  );
}

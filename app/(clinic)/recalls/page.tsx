import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RecallsScreen } from '@/components/recalls/recalls-screen';
import { requireActor } from '@/lib/auth/actor';
import {
  endRecalledAction,
  keepHandoutAction,
  readProgressAction,
  retryRunAction,
  startRunAction,
} from './actions';
import { loadRecalls } from './load-recalls';

type RecallsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recalls'))('title') };
}

export default async function RecallsPage({ searchParams }: RecallsPageProps) {
  const actor = await requireActor();
  const { review } = await searchParams;
  const { recalls, progress } = await loadRecalls(actor, {
    language: await getLocale(),
    now: new Date(),
  });
  const reviewed = recalls.find(({ id }) => id === review) ?? null;
  // Somebody has decided meanwhile, or the address is old.
  if (review !== undefined && !reviewed) redirect('/recalls');
  return (
    <RecallsScreen
      recalls={recalls}
      reviewed={reviewed}
      run={{
        progress,
        mayStart: actor.role !== 'therapist',
        onRead: readProgressAction,
        onRetry: retryRunAction,
        onStart: startRunAction,
      }}
      isPhysiatrist={actor.role === 'physiatrist'}
      onKeep={keepHandoutAction}
      onEnd={endRecalledAction}
    />
  );
}

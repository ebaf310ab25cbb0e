import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CatalogScreen } from '@/components/catalog/catalog-screen';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { countOwnExercises } from '@/lib/db/own-exercises';
import { drawThumbnails } from './draw-thumbnails';
import { findReviews } from './find-reviews';
import { loadBoard } from './load-board';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog'))('title') };
}

export default async function CatalogPage() {
  const { newest } = await findReviews();
  const sections = await loadBoard(newest, await getLocale());
  const { clinicId } = await requireActor();
  const ownCount = await countOwnExercises(await db(), clinicId);
  return <CatalogScreen sections={sections} figures={drawThumbnails()} ownCount={ownCount} />;
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CatalogScreen } from '@/components/catalog/catalog-screen';
import { drawThumbnails } from './draw-thumbnails';
import { findReviews } from './find-reviews';
import { loadBoard } from './load-board';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog'))('title') };
}

export default async function CatalogPage() {
  const { newest } = await findReviews();
  const sections = await loadBoard(newest, await getLocale());
  return <CatalogScreen sections={sections} figures={drawThumbnails()} />;
}

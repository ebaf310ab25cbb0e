import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { judgeAction } from '@/app/(clinic)/catalog/actions';
import { drawFigure } from '@/app/(clinic)/catalog/draw-figure';
import { factsOfFigure } from '@/app/(clinic)/catalog/figure-facts';
import { findFigure } from '@/app/(clinic)/catalog/find-figure';
import { readFilter } from '@/components/catalog/catalog-address';
import { FigureScreen } from '@/components/catalog/figure-screen';

type FigurePageProps = {
  params: Promise<{ figure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: FigurePageProps): Promise<Metadata> {
  const { id, name } = factsOfFigure((await params).figure, await getLocale()) ?? {};
  return id ? { title: `${id} ${name}` } : {};
}

export default async function FigurePage({ params, searchParams }: FigurePageProps) {
  const figure = await findFigure((await params).figure, readFilter(await searchParams));
  if (!figure) notFound();
  const drawn = figure.isDrawn ? await drawFigure(figure) : null;
  return <FigureScreen key={figure.id} figure={figure} drawn={drawn} onJudge={judgeAction} />;
}

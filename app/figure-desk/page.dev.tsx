import type { Metadata } from 'next';
import { FigureDesk } from '@/components/figure-desk/figure-desk';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';

export const metadata: Metadata = { title: 'Figure desk' };

/** Only a page while `next dev` runs: a build does not know its ending. */
export default function FigureDeskPage() {
  const names = [
    ...VARIANTS.map(({ variant: { id, name } }) => ({ id, name: name.en })),
    ...ACTIVITIES.map(({ id, name }) => ({ id, name: name.en })),
  ];
  return <FigureDesk names={names} />;
}

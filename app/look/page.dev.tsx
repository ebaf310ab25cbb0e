import type { Metadata } from 'next';
import { findSheet } from '@/app/figures/find-sheet';
import { FigureSheetProvider } from '@/components/figure/figure-sheet';
import { LookBoard } from '@/components/look/look-board';
import { PrescribeShown } from '@/components/look/prescribe-shown';
import { packTables } from '@/components/prescribe/packed-tables';
import type { Language } from '@/lib/catalog/bilingual';
import { MESSAGES } from '@/messages/load';
import { examplePrescribing } from './example-prescribing';

export const metadata: Metadata = { title: 'Look' };

/** Every component in its states and a screen at work, in both languages. Only a page while `next dev` runs. */
export default function LookPage() {
  return (
    <FigureSheetProvider href={findSheet('woman').href}>
      <LookBoard messages={MESSAGES} screens={{ en: screenIn('en'), th: screenIn('th') }} />
    </FigureSheetProvider>
  );
}

function screenIn(language: Language) {
  const { tables, ...shown } = examplePrescribing(language);
  return <PrescribeShown {...shown} tables={packTables(tables)} />;
}

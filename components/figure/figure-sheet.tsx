'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Drawing } from '@/lib/figure/drawing';
import { PictureFrame } from './picture-frame';
import { Shapes } from './shapes';

/** End poses by id of a figure. */
export type FigureSheet = Readonly<Record<string, Drawing>>;

const SheetContext = createContext<FigureSheet | null>(null);

/** Fetches all pictures of a screen at once, which a browser keeps for the next patient; they are decoration. */
export function FigureSheetProvider({ href, children }: { href: string; children: ReactNode }) {
  const [sheet, setSheet] = useState<FigureSheet | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(href, { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<FigureSheet>) : null))
      .then(setSheet)
      .catch(() => undefined);
    return () => leaving.abort();
  }, [href]);
  return <SheetContext.Provider value={sheet}>{children}</SheetContext.Provider>;
}

/** A figure of the sheet in its box; the box stands empty until the sheet is there. */
export function SheetFigure({
  id,
  box,
  label,
}: {
  id: string;
  box: Pick<Drawing, 'width' | 'height'>;
  label: string;
}) {
  const drawing = useContext(SheetContext)?.[id];
  return (
    <PictureFrame {...box} label={label} className="h-full max-w-full">
      {drawing && <Shapes shapes={drawing.shapes} />}
    </PictureFrame>
  );
}

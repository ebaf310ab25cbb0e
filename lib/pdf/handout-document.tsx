import { Document, Page, Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Handout } from '@/lib/handout/handout';
import { pageLabel, versionLabel, WORDS } from '@/lib/handout/words';
import { PAPERS, type Paper } from './print-options';
import type { PrintStyle } from './print-style';

/** One page of one language: its blocks, and what stands below them. */
export type PrintedPage = {
  language: Language;
  print: PrintStyle;
  blocks: readonly ReactElement[];
};

type Box = { height: number; marginTop: number };
/** Of what the engine laid out, in points: a page grows with its blocks; its last child is the foot. */
export type LaidOutPage = { box: Box; children: readonly { box: Box }[] };
/** Not in the engine's types; the lock file pins it, and the page counts of `handouts.test.ts` lean on it. */
type Rendered = { _INTERNAL__LAYOUT__DATA_: { children: readonly LaidOutPage[] } };

type Props = {
  handout: Handout;
  pages: readonly PrintedPage[];
  paper: Paper;
  /** Printed along every page's edge; empty = nothing is. */
  marks: readonly Bilingual[];
  onLaidOut: (pages: readonly LaidOutPage[]) => void;
};

/**
 * Pages whose blocks are already chosen: nothing is broken by the engine, so that it lays out once, and the number
 * of a page is plain text. The metadata names no person, and its dates are the day of issue.
 */
export function HandoutDocument({ handout, pages, paper, marks, onLaidOut }: Props) {
  const title = handout.blocks.find((block) => block.kind === 'title');
  const disclaimer = handout.blocks.find((block) => block.kind === 'disclaimer');
  const ownLanguage = pages[0]?.language ?? handout.language;
  const issued = new Date(`${title?.issuedOn ?? '1970-01-01'}T00:00:00Z`);
  return (
    <Document
      title={WORDS.homeExercises[ownLanguage]}
      creator="Khayap"
      producer="Khayap"
      language={ownLanguage}
      pdfVersion="1.7"
      pageMode="useOutlines"
      creationDate={issued}
      modificationDate={issued}
      onRender={(made) => onLaidOut((made as Rendered)._INTERNAL__LAYOUT__DATA_.children)}
    >
      {pages.map(({ language, print, blocks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
        <Page key={index} size={[...PAPERS[paper]]} style={print.page} wrap={false}>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do blocks
            <Fragment key={place}>{block}</Fragment>
          ))}
          {marks.length > 0 && (
            <Text style={print.demo}>{marks.map((mark) => mark[language]).join(' · ')}</Text>
          )}
          <View style={print.foot}>
            <Text style={print.footText}>{disclaimer?.text[language]}</Text>
            <Text style={print.footNumber}>
              {[
                title && versionLabel(title.versionNumber, language),
                pageLabel(index + 1, pages.length, language),
              ].join(' · ')}
            </Text>
          </View>
        </Page>
      ))}
    </Document>
  );
}

import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block, Handout } from '@/lib/handout/handout';
import { weeksLabel } from '@/lib/handout/phase-words';
import { isPausedByClinic, pauseSentence } from '@/lib/handout/recall-pause';
import { type ActivitiesBlock, ActivitiesBox, ActivitiesLine } from './activities';
import { type ExerciseBlock, ExerciseCard } from './exercise-card';
import { ChosenBox, NoteBox, PausedBox, StopBox } from './handout-boxes';
import { HandoutHead, type PrintedLink } from './handout-head';
import type { Sheet } from './sheet';
import { TickGrid } from './tick-grid';

export type PrintedBlock = {
  element: ReactElement;
  /** Drawn instead on a later page that has much room left. */
  withRoom: ReactElement | null;
  wantsCompany: boolean;
};

/** Unlike on the page, the rules when to stop come before sport, so that they stand beside the exercises. */
const ORDER: Readonly<Record<Block['kind'], number>> = {
  title: 0,
  exercise: 1,
  note: 2,
  stop: 3,
  disclaimer: 3,
  activities: 4,
};

/** A few lines, for which nobody wants to turn a page. */
const WANTS_COMPANY: ReadonlySet<Block['kind']> = new Set(['stop', 'disclaimer']);

/** What stands on the paper, in order; the disclaimer itself is none of it, as it stands on every page. */
export function printedBlocks(handout: Handout, link: PrintedLink, sheet: Sheet): PrintedBlock[] {
  return handout.blocks
    .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])
    .flatMap((block) => {
      const elements = drawBlock(block, { handout, link, sheet });
      const wantsCompany = WANTS_COMPANY.has(block.kind);
      const withRoom = block.kind === 'activities' ? drawSport(block, sheet) : null;
      return elements.map((element) => ({ element, withRoom, wantsCompany }));
    });
}

function drawBlock(
  block: Block,
  { handout, link, sheet }: { handout: Handout; link: PrintedLink; sheet: Sheet },
): ReactElement[] {
  const exercises = handout.blocks.filter((each) => each.kind === 'exercise');
  switch (block.kind) {
    case 'title':
      return [
        <HandoutHead key="head" title={block} count={exercises.length} link={link} sheet={sheet} />,
        ...drawPause(handout, sheet),
      ];
    case 'exercise': {
      const card = cardOf(block, exercises, sheet);
      return block === exercises.at(-1) ? [card, ...drawGrid(handout, exercises, sheet)] : [card];
    }
    case 'note':
      return [<NoteBox key="note" text={block.text} sheet={sheet} />];
    case 'stop':
      return [<StopBox key="stop" rules={block.rules} sheet={sheet} />];
    case 'disclaimer':
      return sheet.density === 'tight'
        ? []
        : [<ChosenBox key="chosen" text={block.chosenForYou[sheet.language]} sheet={sheet} />];
    case 'activities':
      return [
        sheet.density === 'roomy' ? (
          drawSport(block, sheet)
        ) : (
          <ActivitiesLine key="activities" block={block} sheet={sheet} />
        ),
      ];
  }
}

function drawPause(handout: Handout, { language, paused, print }: Sheet): ReactElement[] {
  const sentence = paused && pauseSentence(handout, { pause: paused, ...paused }, language);
  return sentence ? [<PausedBox key="paused" sentence={sentence} print={print} />] : [];
}

/** The first of a phase stands below the weeks of it, and never parts from them. */
function cardOf(
  block: ExerciseBlock,
  exercises: readonly ExerciseBlock[],
  sheet: Sheet,
): ReactElement {
  const card = <ExerciseCard key={block.variant} block={block} sheet={sheet} />;
  const before = exercises[exercises.indexOf(block) - 1];
  if (block.weeks === null || before?.weeks?.from === block.weeks.from) return card;
  return (
    <View key={block.variant} style={sheet.print.phase}>
      <Text style={sheet.print.phaseHead}>{weeksLabel(block.weeks, sheet.language)}</Text>
      {card}
    </View>
  );
}

const drawSport = (block: ActivitiesBlock, sheet: Sheet) => (
  <ActivitiesBox key="activities" block={block} sheet={sheet} />
);

/** None where everything rests. Where room is short, for whom the sheet is stands beside the grid. */
function drawGrid(
  { blocks }: Handout,
  exercises: readonly ExerciseBlock[],
  sheet: Sheet,
): ReactElement[] {
  const { paused } = sheet;
  const due = exercises.filter(({ variant }) => !paused || !isPausedByClinic(variant, paused));
  if (due.length === 0) return [];
  const disclaimer = blocks.find((block) => block.kind === 'disclaimer');
  const grid = <TickGrid key="grid" exercises={due} sheet={sheet} />;
  if (sheet.density !== 'tight' || !disclaimer) return [grid];
  return [
    <View key="grid" style={sheet.print.gridBeside}>
      {grid}
      <ChosenBox text={disclaimer.chosenForYou[sheet.language]} sheet={sheet} />
    </View>,
  ];
}

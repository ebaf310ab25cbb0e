import { Text, View } from '@react-pdf/renderer';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Drawing, Figure, Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { Pictograms, PrintedStopSign } from './pictograms';
import { print } from './print-style';
import { PrintedFigure } from './printed-figure';

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;

/** Width of the pictures' column, points. */
const COLUMN = 214;
/** A picture this much wider than high (somebody lying) gets the whole column. */
const LYING = 2.4;

/** An entry of the file's outline; the engine takes it anywhere, its types only on a page. */
const inOutline = (bookmark: string) => ({ bookmark });

type CardProps = { block: ExerciseBlock; language: Language; person: Person };

/** One exercise; never split over two pages. The words come first in the file, the pictures stand left of them. */
export function ExerciseCard({ block, language, person }: CardProps) {
  return (
    <View style={print.card} wrap={false} {...inOutline(block.name[language])}>
      <View style={print.words}>
        <View style={print.cardTitle}>
          <Text style={print.number}>{block.number}</Text>
          <Text style={print.name}>{block.name[language]}</Text>
        </View>
        <Text style={print.dose}>{block.doseSentence[language]}</Text>
        <Pictograms dose={block.dose} language={language} />
        {block.steps.map((step, index) => (
          <View key={step.en} style={print.step}>
            <Text style={print.stepNumber}>{index + 1}.</Text>
            <Text style={print.stepText}>{step[language]}</Text>
          </View>
        ))}
        <Labelled label={WORDS.avoidMistakes[language]} text={listed(block.mistakes, language)} />
        {block.note !== '' && <Labelled label={WORDS.doctorsNote[language]} text={block.note} />}
        <View style={print.stopIf}>
          <PrintedStopSign size={14} />
          <Text style={[print.stepText, print.bold]}>{block.stopIf[language]}</Text>
        </View>
      </View>
      <View style={print.left}>
        <Pictures block={block} language={language} person={person} />
        <Labelled label={WORDS.start[language]} text={block.start[language]} />
        <Labelled label={WORDS.why[language]} text={block.why[language]} />
        {block.equipment.length > 0 && (
          <Labelled label={WORDS.equipment[language]} text={listed(block.equipment, language)} />
        )}
      </View>
    </View>
  );
}

function listed(texts: readonly Bilingual[], language: Language): string {
  return texts.map((text) => text[language]).join(' · ');
}

function Labelled({ label, text }: { label: string; text: string }) {
  return (
    <Text>
      <Text style={print.bold}>{label}</Text> {text}
    </Text>
  );
}

/** Room of one picture, points. */
export function sizeOfPicture({ start }: Figure): { width: number; height: number } {
  const isWide = start.width / start.height > LYING;
  const width = isWide ? COLUMN : (COLUMN - 5) / 2;
  const height = Math.min((width * start.height) / start.width, isWide ? 54 : 104);
  return { width, height };
}

function Pictures({ block, language, person }: CardProps) {
  const figure = figureOf(block.variant, person);
  const { start, end } = figure;
  const size = sizeOfPicture(figure);
  return (
    <View style={print.pictures}>
      <LabelledFigure label={WORDS.start[language]} drawing={start} size={size} />
      <LabelledFigure label={WORDS.move[language]} drawing={end} size={size} isEnd />
    </View>
  );
}

function LabelledFigure({
  label,
  drawing,
  size,
  isEnd = false,
}: {
  label: string;
  drawing: Drawing;
  size: { width: number; height: number };
  isEnd?: boolean;
}) {
  return (
    <View style={[print.picture, { width: size.width, height: size.height + 2 }]}>
      <PrintedFigure drawing={drawing} width={size.width - 2} height={size.height} />
      <Text style={isEnd ? [print.frameLabel, print.frameLabelDo] : print.frameLabel}>{label}</Text>
    </View>
  );
}

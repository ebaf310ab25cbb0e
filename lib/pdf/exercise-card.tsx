import { Text, View } from '@react-pdf/renderer';
import type { Language } from '@/lib/catalog/bilingual';
import type { Drawing } from '@/lib/figure/drawing';
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
const LYING = 1.35;

/** One exercise; never split over two pages. */
export function ExerciseCard({ block, language }: { block: ExerciseBlock; language: Language }) {
  return (
    <View style={print.card} wrap={false}>
      <Pictures block={block} language={language} />
      <View style={print.words}>
        <View style={print.cardTitle}>
          <Text style={print.number}>{block.number}</Text>
          <Text style={print.name}>{block.name[language]}</Text>
        </View>
        <Text style={print.dose}>{block.doseSentence[language]}</Text>
        <Pictograms dose={block.dose} language={language} />
        <Text>
          <Text style={print.bold}>{WORDS.start[language]}</Text> {block.start[language]}
        </Text>
        <Text style={print.bold}>{WORDS.steps[language]}</Text>
        {block.steps.map((step, index) => (
          <View key={step.en} style={print.step}>
            <Text style={print.stepNumber}>{index + 1}.</Text>
            <Text style={print.stepText}>{step[language]}</Text>
          </View>
        ))}
      </View>
      <View style={print.below}>
        {block.note !== '' && <Labelled label={WORDS.doctorsNote[language]} text={block.note} />}
        <Labelled label={WORDS.why[language]} text={block.why[language]} />
        <Labelled
          label={WORDS.avoidMistakes[language]}
          text={block.mistakes.map((mistake) => mistake[language]).join(' · ')}
        />
        {block.equipment.length > 0 && (
          <Labelled
            label={WORDS.equipment[language]}
            text={block.equipment.map((item) => item[language]).join(' · ')}
          />
        )}
        <View style={print.stopIf}>
          <PrintedStopSign size={14} />
          <Text style={[print.stepText, print.bold]}>{block.stopIf[language]}</Text>
        </View>
      </View>
    </View>
  );
}

function Labelled({ label, text }: { label: string; text: string }) {
  return (
    <Text>
      <Text style={print.bold}>{label}</Text> {text}
    </Text>
  );
}

function Pictures({ block, language }: { block: ExerciseBlock; language: Language }) {
  const { start, end } = figureOf(block.variant);
  const isWide = start.width / start.height > LYING;
  const width = isWide ? COLUMN : (COLUMN - 5) / 2;
  const height = Math.min((width * start.height) / start.width, isWide ? 74 : 132);
  const frames: [string, Drawing, boolean][] = [
    [WORDS.start[language], start, false],
    [WORDS.move[language], end, true],
  ];
  return (
    <View style={print.pictures}>
      {frames.map(([label, drawing, isEnd]) => (
        <View key={label} style={[print.picture, { width, height: height + 2 }]}>
          <PrintedFigure drawing={drawing} width={width - 2} height={height} />
          <Text style={isEnd ? [print.frameLabel, print.frameLabelDo] : print.frameLabel}>
            {label}
          </Text>
        </View>
      ))}
    </View>
  );
}

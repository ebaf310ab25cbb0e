import { Text, View } from '@react-pdf/renderer';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Drawing } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { isPausedByClinic, pausedExerciseSentence } from '@/lib/handout/recall-pause';
import { WORDS } from '@/lib/handout/words';
import { Pictograms } from './pictograms';
import { PrintedFigure } from './printed-figure';
import type { Density, Sheet } from './sheet';
import { TypedText } from './typed-text';

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;
type CardProps = { block: ExerciseBlock; sheet: Sheet };

/** Pictures this much wider than high (of somebody lying) stand one above the other. */
const LYING: Readonly<Record<Density, number>> = { roomy: 1.2, usual: 1.5, tight: 1.5 };

/** Between two that are labelled; two plain spaces would break a Thai line with a hyphen. */
const GAP = '\u00a0 ';

/** An entry of the file's outline; the engine takes it anywhere, its types only on a page. */
const inOutline = (bookmark: string) => ({ bookmark });

/** Paused by the clinic since the issue: its number and name, so that the sheet in hand is understood, and no more. */
function PausedCard({ block, phone, sheet: { language, print } }: CardProps & { phone: string }) {
  return (
    <View style={print.card} {...inOutline(block.name[language])}>
      <View style={print.cardTitle}>
        <Text style={print.number}>{block.number}</Text>
        <Text style={print.name}>{block.name[language]}</Text>
      </View>
      <Text style={[print.body, print.strong]}>{pausedExerciseSentence(phone, language)}</Text>
    </View>
  );
}

/** One exercise. The words come first in the file, the pictures stand left of them. */
export function ExerciseCard({ block, sheet }: CardProps) {
  const { language, print, density, paused } = sheet;
  if (paused && isPausedByClinic(block.variant, paused)) {
    return <PausedCard block={block} phone={paused.phone} sheet={sheet} />;
  }
  const style = density === 'roomy' ? [print.card, print.roomyCard] : print.card;
  return (
    <View style={style} {...inOutline(block.name[language])}>
      <View style={print.cardHead}>
        <View style={print.cardTitle}>
          <Text style={print.number}>{block.number}</Text>
          <Text style={print.name}>{block.name[language]}</Text>
        </View>
        <Pictograms dose={block.dose} sheet={sheet} />
      </View>
      <View style={print.cardMiddle}>
        <View style={print.words}>
          <Text style={print.dose}>{block.doseSentence[language]}</Text>
          {block.steps.map((step, index) => (
            <Text key={step.en} style={print.step}>
              {`${index + 1}.\u00a0${step[language]}`}
            </Text>
          ))}
        </View>
        <Pictures block={block} sheet={sheet} />
      </View>
      <Text style={print.body}>
        {labelled(block, language).map(([label, text]) => (
          <Text key={label}>
            <Text style={print.strong}>{label}</Text> {`${text}${GAP}`}
          </Text>
        ))}
        <Text style={print.strong}>{block.stopIf[language]}</Text>
      </Text>
      {block.note !== '' && (
        <TypedText label={WORDS.doctorsNote[language]} text={block.note} sheet={sheet} />
      )}
    </View>
  );
}

/** What is said beside the steps, each with its label. */
function labelled(block: ExerciseBlock, language: Language): [string, string][] {
  const { start, equipment, mistakes, why } = block;
  const said: [Bilingual, string][] = [
    [WORDS.start, start[language]],
    [WORDS.equipment, listed(equipment, language)],
    [WORDS.why, why[language]],
    [WORDS.avoidMistakes, listed(mistakes, language)],
  ];
  return said.filter(([, text]) => text !== '').map(([label, text]) => [label[language], text]);
}

function listed(texts: readonly Bilingual[], language: Language): string {
  return texts.map((text) => text[language]).join(' · ');
}

function Pictures({ block, sheet: { language, person, print, density } }: CardProps) {
  const { start, end } = figureOf(block.variant, person);
  const isLying = start.width / start.height > LYING[density];
  return (
    <View
      style={[
        print.pictures,
        density === 'roomy' ? print.roomyPictures : {},
        { flexDirection: isLying ? 'column' : 'row' },
      ]}
    >
      <LabelledFigure
        drawing={start}
        label={WORDS.start[language]}
        style={print.frameLabel}
        print={print}
      />
      <LabelledFigure
        drawing={end}
        label={WORDS.move[language]}
        style={print.frameLabelDo}
        print={print}
      />
    </View>
  );
}

function LabelledFigure({
  drawing,
  label,
  style,
  print,
}: {
  drawing: Drawing;
  label: string;
  style: Sheet['print']['frameLabel'] | Sheet['print']['frameLabelDo'];
  print: Sheet['print'];
}) {
  return (
    <View style={print.picture}>
      <PrintedFigure drawing={drawing} />
      <Text style={style}>{label}</Text>
    </View>
  );
}

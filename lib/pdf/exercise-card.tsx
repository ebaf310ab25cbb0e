import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { figureIdOf, hashesOf } from '@/lib/catalog/own-picture';
import { figureOf } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { isPausedByClinic, pausedExerciseSentence } from '@/lib/handout/recall-pause';
import { WORDS } from '@/lib/handout/words';
import { Pictograms } from './pictograms';
import { PrintedFigure } from './printed-figure';
import { PrintedPhoto } from './printed-photo';
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
      {block.missing.includes(language) && (
        <Text style={print.body}>{WORDS.otherLanguage[language]}</Text>
      )}
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

type Frame = { picture: ReactElement; isStart: boolean; width: number; height: number };

/** Start and movement, as a figure or as the clinic's own pictures; of one picture alone nothing is said. */
function framesOf(block: ExerciseBlock, { person, pictures }: Sheet): Frame[] {
  const id = figureIdOf(block.variant, block.picture);
  if (id !== null) {
    const { start, end } = figureOf(id, person);
    return [start, end].map((drawing, index) => ({
      picture: <PrintedFigure drawing={drawing} />,
      isStart: index === 0,
      width: drawing.width,
      height: drawing.height,
    }));
  }
  const photos = hashesOf(block.picture).flatMap((hash) => pictures[hash] ?? []);
  return photos.map((photo, index) => ({
    picture: <PrintedPhoto photo={photo} />,
    isStart: index === 0,
    width: photo.width,
    height: photo.height,
  }));
}

function Pictures({ block, sheet }: CardProps) {
  const { language, print, density } = sheet;
  const frames = framesOf(block, sheet);
  const [first] = frames;
  if (!first) return null;
  const isLying = first.width / first.height > LYING[density];
  return (
    <View
      style={[
        print.pictures,
        density === 'roomy' ? print.roomyPictures : {},
        { flexDirection: isLying ? 'column' : 'row' },
      ]}
    >
      {frames.map(({ picture, isStart }) => (
        <View key={String(isStart)} style={print.picture}>
          {picture}
          {frames.length > 1 && (
            <Text style={isStart ? print.frameLabel : print.frameLabelDo}>
              {WORDS[isStart ? 'start' : 'move'][language]}
            </Text>
          )}
        </View>
      ))}
    </View>
  );
}

import { Text, View } from '@react-pdf/renderer';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { WORDS } from '@/lib/handout/words';
import { PrintedStopSign } from './pictograms';
import type { Sheet } from './sheet';
import { TypedText } from './typed-text';

export function StopBox({
  rules,
  sheet: { language, print, density },
}: {
  rules: readonly Bilingual[];
  sheet: Sheet;
}) {
  const isTight = density === 'tight';
  const said = rules.map((rule) => `•\u00a0${rule[language]}`);
  return (
    <View style={print.stopBox}>
      <PrintedStopSign side={isTight ? 18 : 34} />
      {isTight ? (
        <Text style={[print.body, print.words]}>
          <Text style={print.strong}>{WORDS.stopRules[language]}</Text> {said.join('\u00a0 ')}
        </Text>
      ) : (
        <View style={print.words}>
          <Text style={print.boxTitle}>{WORDS.stopRules[language]}</Text>
          {said.map((rule) => (
            <Text key={rule} style={print.rule}>
              {rule}
            </Text>
          ))}
        </View>
      )}
    </View>
  );
}

/** The clinic has paused something since the issue: before anything else, so that nobody begins with it. */
export function PausedBox({ sentence, print }: { sentence: string; print: Sheet['print'] }) {
  return (
    <View style={print.stopBox}>
      <PrintedStopSign side={18} />
      <Text style={[print.body, print.words, print.strong]}>{sentence}</Text>
    </View>
  );
}

export function ChosenBox({ text, sheet: { print, density } }: { text: string; sheet: Sheet }) {
  return (
    <View style={density === 'tight' ? print.chosen : print.box}>
      <Text style={print.body}>{text}</Text>
    </View>
  );
}

export function NoteBox({ text, sheet }: { text: string; sheet: Sheet }) {
  const { language, print, density } = sheet;
  const label = WORDS.doctorsNote[language];
  if (density === 'tight') {
    return (
      <View style={print.tightBox}>
        <TypedText label={label} text={text} sheet={sheet} />
      </View>
    );
  }
  return (
    <View style={print.box}>
      <Text style={print.boxTitle}>{label}</Text>
      <TypedText label={null} text={text} sheet={sheet} />
    </View>
  );
}

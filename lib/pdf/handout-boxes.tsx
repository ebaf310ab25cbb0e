import { Text, View } from '@react-pdf/renderer';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { WEEKDAYS, WORDS } from '@/lib/handout/words';
import type { ExerciseBlock } from './exercise-card';
import { PrintedStopSign } from './pictograms';
import { print } from './print-style';
import { PrintedFigure } from './printed-figure';

/** Two weeks to tick off, one row per exercise. */
export function TickGrid({
  exercises,
  language,
}: {
  exercises: readonly ExerciseBlock[];
  language: Language;
}) {
  const days = [...WEEKDAYS[language], ...WEEKDAYS[language]].map((day, index) => ({
    day,
    key: `${index < 7 ? 'first' : 'second'}-${day}`,
    style: index === 6 ? [print.gridCell, print.gridWeekEnd] : print.gridCell,
  }));
  return (
    <View style={print.grid} wrap={false}>
      <View style={[print.gridRow, print.gridHead]}>
        <Text style={print.gridName}>{WORDS.tick[language]}</Text>
        {days.map(({ day, key, style }) => (
          <Text key={key} style={style}>
            {day}
          </Text>
        ))}
      </View>
      {exercises.map(({ number, variant, name }) => (
        <View key={variant} style={[print.gridRow, { height: 'auto', minHeight: 20 }]}>
          <Text style={print.gridName}>
            {number} {name[language]}
          </Text>
          {days.map(({ key, style }) => (
            <View key={key} style={style} />
          ))}
        </View>
      ))}
    </View>
  );
}

/** Room of an activity's picture, points. */
const ACTIVITY = { width: 76, height: 46 };

/** Nothing for an activity that an old handout names and the catalog no longer draws. */
function ActivityPicture({ id, person }: { id: string; person: Person }) {
  const figure = findFigure(id, person);
  if (figure === null) return null;
  const { end } = figure;
  return (
    <View style={print.activityPicture}>
      <PrintedFigure drawing={end} {...ACTIVITY} />
    </View>
  );
}

export function ActivitiesBox({
  block,
  language,
  person,
}: {
  block: Extract<Block, { kind: 'activities' }>;
  language: Language;
  person: Person;
}) {
  return (
    <View style={print.box} wrap={false}>
      <Text style={print.boxTitle}>{WORDS.activities[language]}</Text>
      {block.doThese.length > 0 && <Text style={print.bold}>{WORDS.mayDo[language]}</Text>}
      {block.doThese.map(({ id, name, how }) => (
        <View key={id} style={print.activity}>
          <ActivityPicture id={id} person={person} />
          <Text style={print.words}>
            <Text style={print.bold}>{name[language]}</Text> {how[language]}
          </Text>
        </View>
      ))}
      {block.afterTest.length > 0 && <Text style={print.bold}>{WORDS.afterTest[language]}</Text>}
      {block.afterTest.map(({ id, name, condition }) => (
        <View key={id} style={print.activity}>
          <ActivityPicture id={id} person={person} />
          <Text style={print.words}>
            <Text style={print.bold}>{name[language]}</Text> {condition[language]}
          </Text>
        </View>
      ))}
      {block.avoid.length > 0 && <Text style={print.bold}>{WORDS.leaveOut[language]}</Text>}
      <View style={print.avoided}>
        {block.avoid.map(({ id, name }) => (
          <View key={id} style={print.avoidedOne}>
            <ActivityPicture id={id} person={person} />
            <Text>{name[language]}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

export function StopBox({ rules, language }: { rules: readonly Bilingual[]; language: Language }) {
  return (
    <View style={[print.box, print.stopBox]} wrap={false}>
      <PrintedStopSign size={34} />
      <View style={print.words}>
        <Text style={print.boxTitle}>{WORDS.stopRules[language]}</Text>
        {rules.map((rule) => (
          <View key={rule.en} style={print.step}>
            <Text style={print.bullet}>•</Text>
            <Text style={print.stepText}>{rule[language]}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

export function NoteBox({ text, language }: { text: string; language: Language }) {
  return (
    <View style={print.box} wrap={false}>
      <Text style={print.boxTitle}>{WORDS.doctorsNote[language]}</Text>
      <Text>{text}</Text>
    </View>
  );
}

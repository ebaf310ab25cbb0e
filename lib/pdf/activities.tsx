import { Text, View } from '@react-pdf/renderer';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { findFigure } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { PrintedFigure } from './printed-figure';
import type { Sheet } from './sheet';

export type ActivitiesBlock = Extract<Block, { kind: 'activities' }>;

/** Room of an activity's picture, points. */
const ACTIVITY = { width: 76, height: 46 };

/** Nothing for an activity that an old handout names and the catalog no longer draws. */
function ActivityPicture({ id, sheet }: { id: string; sheet: Sheet }) {
  const figure = findFigure(id, sheet.person);
  if (figure === null) return null;
  return (
    <View style={sheet.print.activityPicture}>
      <View style={ACTIVITY}>
        <PrintedFigure drawing={figure.end} />
      </View>
    </View>
  );
}

type Advice = { id: string; name: Bilingual; text: Bilingual };

/** Nothing where there is no advice. */
function AdviceRows({ title, rows, sheet }: { title: string; rows: Advice[]; sheet: Sheet }) {
  const { language, print } = sheet;
  if (rows.length === 0) return null;
  return (
    <>
      <Text style={print.bold}>{title}</Text>
      {rows.map(({ id, name, text }) => (
        <View key={id} style={print.activity}>
          <ActivityPicture id={id} sheet={sheet} />
          <Text style={[print.body, print.words]}>
            <Text style={print.strong}>{name[language]}</Text> {text[language]}
          </Text>
        </View>
      ))}
    </>
  );
}

export function ActivitiesBox({ block, sheet }: { block: ActivitiesBlock; sheet: Sheet }) {
  const { language, print } = sheet;
  const doThese = block.doThese.map(({ how, ...activity }) => ({ ...activity, text: how }));
  const afterTest = block.afterTest.map(({ condition, ...activity }) => ({
    ...activity,
    text: condition,
  }));
  return (
    <View style={print.box}>
      <Text style={print.boxTitle}>{WORDS.activities[language]}</Text>
      <AdviceRows title={WORDS.mayDo[language]} rows={doThese} sheet={sheet} />
      <AdviceRows title={WORDS.afterTest[language]} rows={afterTest} sheet={sheet} />
      {block.avoid.length > 0 && <Text style={print.bold}>{WORDS.leaveOut[language]}</Text>}
      <View style={print.avoided}>
        {block.avoid.map(({ id, name }) => (
          <View key={id} style={print.avoidedOne}>
            <ActivityPicture id={id} sheet={sheet} />
            <Text style={print.centred}>{name[language]}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

/** The same words without pictures, run on, for where exercises leave a few lines of a page. */
export function ActivitiesLine({ block, sheet }: { block: ActivitiesBlock; sheet: Sheet }) {
  const { language, print } = sheet;
  const told = (label: Bilingual, texts: string[]): [string, string][] =>
    texts.length > 0 ? [[label[language], texts.join(' · ')]] : [];
  const said = [
    ...told(
      WORDS.mayDo,
      block.doThese.map(({ name, how }) => `${name[language]} ${how[language]}`),
    ),
    ...told(
      WORDS.afterTest,
      block.afterTest.map(({ name, condition }) => `${name[language]} ${condition[language]}`),
    ),
    ...told(
      WORDS.leaveOut,
      block.avoid.map(({ name }) => name[language]),
    ),
  ];
  return (
    <View style={print.tightBox}>
      <Text style={print.body}>
        <Text style={print.strong}>{WORDS.activities[language]}</Text>
        {said.map(([label, text]) => (
          <Text key={label}>
            {'\u00a0 '}
            <Text style={print.strong}>{label}</Text> {text}
          </Text>
        ))}
      </Text>
    </View>
  );
}

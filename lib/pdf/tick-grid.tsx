import { Text, View } from '@react-pdf/renderer';
import { WEEKDAYS, WORDS } from '@/lib/handout/words';
import type { ExerciseBlock } from './exercise-card';
import { FittedCanvas, type Room } from './fitted-canvas';
import { regularFont } from './fonts';
import type { Painter } from './painter';
import type { Sheet } from './sheet';

type DayStyle = Sheet['print']['gridDay'];

/** Thin between days, thick between the two weeks; points. */
const [THIN, THICK] = [0.75, 2];

/** Two weeks to tick off, one row per exercise; where room is short, a row has the exercise's number alone. */
export function TickGrid({
  exercises,
  sheet: { language, print, density },
}: {
  exercises: readonly ExerciseBlock[];
  sheet: Sheet;
}) {
  const isTight = density === 'tight';
  const first = isTight ? print.gridNumber : print.gridName;
  const days = [...WEEKDAYS[language], ...WEEKDAYS[language]];
  return (
    <View style={isTight ? [print.grid, print.words] : print.grid}>
      <View style={print.gridHead}>
        <Text style={first}>{WORDS.tick[language]}</Text>
        <Cells days={days} day={print.gridDay} />
      </View>
      {exercises.map(({ number, variant, name }) => (
        <View key={variant} style={print.gridRow}>
          <Text style={first}>{isTight ? number : `${number} ${name[language]}`}</Text>
          <Cells days={days} day={null} />
        </View>
      ))}
    </View>
  );
}

/** Drawn rather than laid out: so many boxes would take the engine as long as the rest of a page. */
function Cells({ days, day }: { days: readonly string[]; day: DayStyle | null }) {
  const paint = (painter: Painter, room: Room) => {
    paintLines(painter, room, days.length);
    if (day) paintDays(painter, room, { days, day });
  };
  return <FittedCanvas paint={paint} />;
}

function paintLines(painter: Painter, { width, height }: Room, count: number): void {
  for (let day = 0; day < count; day += 1) {
    const x = (day * width) / count;
    painter
      .path(`M${x} 0V${height}`)
      .lineWidth(day === count / 2 ? THICK : THIN)
      .stroke('#000');
  }
}

function paintDays(
  painter: Painter,
  { width, height }: Room,
  { days, day }: { days: readonly string[]; day: DayStyle },
): void {
  const { fontSize: size, lineHeight } = day;
  const font = regularFont();
  const column = width / days.length;
  painter.font(font, size).fillColor('#000');
  days.forEach((name, index) => {
    const wide = (font.layout(name).advanceWidth * size) / font.unitsPerEm;
    const x = index * column + (column - wide) / 2;
    painter.text(name, x, (height - size * lineHeight) / 2, { lineBreak: false });
  });
}

import { Text } from '@react-pdf/renderer';
import type { Sheet } from './sheet';

/** More lines than this would push the text off the page it stands on. */
const MOST_LINES = 9;

/**
 * What somebody typed, in its own lines, unless they are so many that the words run on instead. A line is a text of
 * its own: for a line break inside a text the engine takes a second font.
 */
export function TypedText({
  label,
  text,
  sheet: { print },
}: {
  label: string | null;
  text: string;
  sheet: Sheet;
}) {
  const typed = text.split(/\s*\n\s*/);
  const lines = typed.length > MOST_LINES ? [typed.join(' ')] : typed;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <Text key={index} style={print.typed}>
      {label && index === 0 && <Text style={print.strong}>{label} </Text>}
      {line}
    </Text>
  ));
}

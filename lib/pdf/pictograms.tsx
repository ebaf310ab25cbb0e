import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import { countsOf, DOSE_ICONS } from '@/lib/handout/dose-counts';
import { unitName } from '@/lib/handout/words';
import { print } from './print-style';

/** The dose once more as signs and numbers, for who reads little. */
export function Pictograms({ dose, language }: { dose: Dose; language: Language }) {
  return (
    <View style={print.pictograms}>
      {countsOf(dose).map(([unit, count]) => (
        <View key={unit} style={print.pictogram}>
          <Svg width={15} height={15} viewBox="0 0 24 24">
            <Path d={DOSE_ICONS[unit]} fill="none" stroke="#000" strokeWidth={2} />
          </Svg>
          <Text style={print.pictogramNumber}>{count}</Text>
          <Text style={print.pictogramUnit}>{unitName(unit, count, language)}</Text>
        </View>
      ))}
    </View>
  );
}

/** The octagon with a bar. */
export function PrintedStopSign({ size }: { size: number }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 16 16">
      <Path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="#000" />
      <Path d="M4.500 8h7" fill="none" stroke="#fff" strokeWidth={2.5} />
    </Svg>
  );
}

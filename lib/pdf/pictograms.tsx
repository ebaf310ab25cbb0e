import { Text, View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Dose } from '@/lib/catalog/dose';
import { countsOf, DOSE_ICONS } from '@/lib/handout/dose-counts';
import { unitName } from '@/lib/handout/words';
import { PrintedSign } from './printed-sign';
import type { Sheet } from './sheet';

/** The dose once more as signs and numbers, for who reads little. */
export function Pictograms({ dose, sheet }: { dose: Dose; sheet: Sheet }) {
  const { print, language } = sheet;
  return (
    <View style={print.pictograms}>
      {countsOf(dose).map(([unit, count]) => (
        <Fragment key={unit}>
          <View style={print.pictogramSign}>
            <PrintedSign
              side={15}
              across={24}
              paths={[{ d: DOSE_ICONS[unit], colour: '#000', width: 2 }]}
            />
          </View>
          <Text style={print.pictogramText}>
            <Text style={print.pictogramNumber}>{count}</Text> {unitName(unit, count, language)}
          </Text>
        </Fragment>
      ))}
    </View>
  );
}

/** The octagon with a bar. */
export function PrintedStopSign({ side }: { side: number }) {
  return (
    <PrintedSign
      side={side}
      across={16}
      paths={[
        { d: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', colour: '#000' },
        { d: 'M4.500 8h7', colour: '#fff', width: 2.5 },
      ]}
    />
  );
}

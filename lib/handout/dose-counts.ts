import type { Dose } from '@/lib/catalog/dose';
import type { Unit } from './words';

/** Line drawings in a box of 24, drawn with a stroke and no fill. */
export const DOSE_ICONS: Readonly<Record<Unit, string>> = {
  seconds: 'M12 6a7.500 7.500 0 1 1 0 15a7.500 7.500 0 1 1 0-15M12 10v4M9.500 2.500h5M12 2.500v3',
  repetitions: 'M19 8a8 8 0 1 0 1 6M20 3v6h-6',
  sets: 'M4 4h16v4H4zM4 10h16v4H4zM4 16h16v4H4z',
  sides: 'M12 3v18M8 7l-5 5l5 5M16 7l5 5l-5 5',
  perDay:
    'M12 7.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  daysPerWeek: 'M4 5h16v16H4zM4 10h16M8 2.500v4M16 2.500v4',
};

/** What the dose counts, in the order of its sentence; zeros left out. */
export function countsOf(dose: Dose): [Unit, number][] {
  const counts: [Unit, number][] = [
    ['seconds', dose.holdSeconds],
    ['repetitions', dose.repetitions],
    ['sides', dose.side === 'each' ? 2 : dose.side === 'both' ? 0 : 1],
    ['sets', dose.sets > 1 ? dose.sets : 0],
    ['perDay', dose.perDay > 1 ? dose.perDay : 0],
    ['daysPerWeek', dose.daysPerWeek],
  ];
  return counts.filter(([, count]) => count > 0);
}

import type { Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import { countsOf, DOSE_ICONS } from '@/lib/handout/dose-counts';
import { unitName } from '@/lib/handout/words';

/** The dose once more as signs and numbers, for who reads little; a screen reader has the sentence. */
export function DosePictograms({ dose, language }: { dose: Dose; language: Language }) {
  return (
    <ul className="pictograms" aria-hidden="true">
      {countsOf(dose).map(([unit, count]) => (
        <li key={unit}>
          <svg
            width="22"
            height="22"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            aria-hidden="true"
          >
            <path d={DOSE_ICONS[unit]} />
          </svg>
          <b>{count}</b> {unitName(unit, count, language)}
        </li>
      ))}
    </ul>
  );
}

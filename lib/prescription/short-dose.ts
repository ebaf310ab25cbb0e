import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';

const nb = '\u00a0';

/**
 * A dose as a chart has it, such as "3×20 s each side" or "2×10, hold 5 s", with the times a day and days a week only
 * where they are not once and every day.
 */
export function shortDose(dose: Dose): Bilingual {
  const { sets, repetitions, holdSeconds } = dose;
  const count = sets > 1 ? `${sets}×${repetitions}` : `${repetitions}`;
  const isHeld = holdSeconds > 0;
  const held = isHeld && sets === 1;
  const en = [
    `${held ? `${count}×${holdSeconds}${nb}s` : `${count}${sets > 1 ? '' : '×'}`}${SIDES[dose.side].en}`,
    isHeld && !held && `hold ${holdSeconds}${nb}s`,
    dose.perDay > 1 && `${dose.perDay}${nb}times a day`,
    dose.daysPerWeek < 7 && `${dose.daysPerWeek}${nb}days a week`,
  ];
  const th = [
    `${held ? `${count}×${holdSeconds}${nb}วิ` : `${count}${sets > 1 ? '' : `${nb}ครั้ง`}`}${SIDES[dose.side].th}`,
    isHeld && !held && `ค้าง ${holdSeconds}${nb}วิ`,
    dose.perDay > 1 && `วันละ ${dose.perDay}${nb}รอบ`,
    dose.daysPerWeek < 7 && `สัปดาห์ละ ${dose.daysPerWeek}${nb}วัน`,
  ];
  return { en: en.filter(Boolean).join(', '), th: th.filter(Boolean).join(' ') };
}

const SIDES: Readonly<Record<Dose['side'], Bilingual>> = {
  both: { en: '', th: '' },
  each: { en: ' each side', th: ' ต่อข้าง' },
  left: { en: ' left side', th: ' ข้างซ้าย' },
  right: { en: ' right side', th: ' ข้างขวา' },
};

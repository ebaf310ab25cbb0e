import type { Language } from '@/lib/catalog/bilingual';
import type { Weeks } from '@/lib/prescription/phases';
import { dayLabel } from './words';

/** A stretch of the course, such as "Weeks 3–4" or "From week 5". */
export function weeksLabel({ from, to }: Weeks, language: Language): string {
  const span = to === null || to === from ? `${from}` : `${from}–${to}`;
  if (language === 'th') return `${to === null ? 'ตั้งแต่' : ''}สัปดาห์ที่\u00a0${span}`;
  if (to === null) return `From week\u00a0${from}`;
  return to === from ? `Week\u00a0${from}` : `Weeks\u00a0${span}`;
}

/** Over the exercises of a phase to come; `from`: its first week. */
export function laterLabel(from: number, language: Language): string {
  return language === 'th' ? `ต่อไป ตั้งแต่สัปดาห์ที่\u00a0${from}` : `Later, from week\u00a0${from}`;
}

/** On a copy that the phone kept and that is older than the change of phases. */
export function phaseChanged(day: string, language: Language): string {
  return language === 'th'
    ? `ตั้งแต่ ${dayLabel(day, 'th')} ท่าบริหารเปลี่ยนไปแล้ว สำเนานี้ยังแสดงท่าก่อนหน้า โปรดเปิดหน้านี้อีกครั้งเมื่อมีอินเทอร์เน็ต`
    : `Since ${dayLabel(day, 'en')} other exercises are due, and this copy still shows the ones before. Open the page again with a connection.`;
}

import type { Bilingual, Language } from '@/lib/catalog/bilingual';

/** Every word of the patient's page and print that is not in the handout itself. */
export const WORDS = {
  homeExercises: { en: 'Home exercises', th: 'ท่าบริหารที่บ้าน' },
  from: { en: 'From', th: 'จาก' },
  licence: { en: 'licence', th: 'ใบอนุญาตเลขที่' },
  phone: { en: 'Tel.', th: 'โทร.' },
  call: { en: 'Call', th: 'โทร' },
  readFirst: { en: 'Read this first', th: 'โปรดอ่านก่อนทำ' },
  print: { en: 'Print or save as PDF', th: 'พิมพ์หรือบันทึกเป็น PDF' },
  backToList: { en: 'Back to the list', th: 'กลับไปที่รายการท่า' },
  start: { en: 'Start', th: 'เริ่ม' },
  move: { en: 'Do', th: 'ทำ' },
  showMovement: { en: 'Show the movement', th: 'ดูภาพเคลื่อนไหว' },
  stopMovement: { en: 'Stop the movement', th: 'หยุดภาพเคลื่อนไหว' },
  equipment: { en: 'You need', th: 'ของที่ใช้' },
  why: { en: 'Why for you', th: 'ประโยชน์' },
  avoidMistakes: { en: 'Avoid', th: 'ควรเลี่ยง' },
  doctorsNote: { en: 'Note from your doctor', th: 'แพทย์ฝากบอก' },
  activities: { en: 'Sport and other activities', th: 'กีฬาและกิจกรรมอื่น' },
  mayDo: { en: 'You may do', th: 'ทำได้' },
  leaveOut: { en: 'Leave out for now', th: 'ตอนนี้ควรงด' },
  stopRules: { en: 'When to stop, and what to do', th: 'เมื่อไรต้องหยุด และต้องทำอย่างไร' },
  nextReview: { en: 'Next visit', th: 'นัดครั้งต่อไป' },
  scan: {
    en: 'Scan for pictures and the newest version',
    th: 'สแกนดูภาพและฉบับล่าสุด',
  },
  tick: { en: 'Tick when done', th: 'ทำแล้วกาเครื่องหมาย' },
  demonstration: {
    en: 'Demonstration: invented people, not for treatment',
    th: 'ตัวอย่างสาธิต: บุคคลสมมติ ไม่ใช้รักษาจริง',
  },
  printIsBusy: {
    en: 'Many people are printing at this moment. Please try again in a few seconds.',
    th: 'ขณะนี้มีผู้พิมพ์หลายคน โปรดลองอีกครั้งในไม่กี่วินาที',
  },
  noSuchPage: { en: 'There is no such page', th: 'ไม่พบหน้านี้' },
  checkTheLink: {
    en: 'Check the link, or ask the clinic that gave it to you.',
    th: 'โปรดตรวจดูลิงก์อีกครั้ง หรือสอบถามคลินิกที่ให้ลิงก์นี้',
  },
  linkEnded: { en: 'This link has ended', th: 'ลิงก์นี้สิ้นสุดแล้ว' },
  askForNewLink: {
    en: 'Call the clinic to ask for a new one. Until then, do not go on from memory.',
    th: 'โปรดโทรหาคลินิกเพื่อขอลิงก์ใหม่ ระหว่างนี้อย่าทำท่าบริหารตามความจำ',
  },
} as const satisfies Record<string, Bilingual>;

/** Monday first. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  th: ['จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส', 'อา'],
};

/** Under a number of the dose: `[one, more]`. */
const UNITS = {
  seconds: { en: ['second', 'seconds'], th: ['วินาที', 'วินาที'] },
  repetitions: { en: ['time', 'times'], th: ['ครั้ง', 'ครั้ง'] },
  sets: { en: ['set', 'sets'], th: ['เซต', 'เซต'] },
  sides: { en: ['side', 'sides'], th: ['ข้าง', 'ข้าง'] },
  perDay: { en: ['time/day', 'times/day'], th: ['รอบ/วัน', 'รอบ/วัน'] },
  daysPerWeek: { en: ['day/week', 'days/week'], th: ['วัน/สัปดาห์', 'วัน/สัปดาห์'] },
} as const;
export type Unit = keyof typeof UNITS;

export function unitName(unit: Unit, count: number, language: Language): string {
  return UNITS[unit][language][count === 1 ? 0 : 1];
}

/** Under the bar that fills while the end pose is held. */
export function holdLabel(seconds: number, language: Language): string {
  const count = `${seconds}\u00a0${unitName('seconds', seconds, language)}`;
  return language === 'th' ? `ค้าง ${count}` : `hold ${count}`;
}

export function titleFor(patientName: string, language: Language): string {
  if (language === 'en') return `Exercises for ${patientName}`;
  const isTitled = /^(คุณ|นาย|นาง|น\.ส\.|ด\.[ชญ]\.|พระ)/.test(patientName);
  const isThai = /^[\u0e00-\u0e7f]/.test(patientName);
  return `ท่าบริหารของ${isTitled ? '' : 'คุณ'}${isThai ? '' : ' '}${patientName}`;
}

export function exerciseCount(count: number, language: Language): string {
  if (language === 'th') return `${count}\u00a0ท่า`;
  return count === 1 ? '1\u00a0exercise' : `${count}\u00a0exercises`;
}

export function minutesADay(minutes: number, language: Language): string {
  return language === 'th'
    ? `ประมาณวันละ ${minutes}\u00a0นาที`
    : `about ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'} a day`;
}

export function versionLabel(number: number, language: Language): string {
  return language === 'th' ? `ฉบับที่\u00a0${number}` : `Version\u00a0${number}`;
}

export function pageLabel(page: number, pages: number, language: Language): string {
  return language === 'th' ? `หน้า ${page} จาก ${pages}` : `page ${page} of ${pages}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  th: [
    'ม.ค.',
    'ก.พ.',
    'มี.ค.',
    'เม.ย.',
    'พ.ค.',
    'มิ.ย.',
    'ก.ค.',
    'ส.ค.',
    'ก.ย.',
    'ต.ค.',
    'พ.ย.',
    'ธ.ค.',
  ],
};

/** A day `YYYY-MM-DD` as a patient writes it: Thai with the Buddhist year, 543 ahead. */
export function dayLabel(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shownYear = language === 'th' ? year + 543 : year;
  return [date, MONTHS[language][month - 1], shownYear].join('\u00a0');
}

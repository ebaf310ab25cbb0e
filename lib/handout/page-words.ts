import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Change } from './changes';
import { dayLabel, exerciseCount } from './words';

/** One sentence for one difference, such as "Exercise 5 was taken out: Bridge". */
export function changeSentence({ kind, number, name }: Change, language: Language): string {
  const said: Record<Change['kind'], Bilingual> = {
    removed: {
      en: `Exercise ${number} was taken out: ${name.en}. Do not do it any more.`,
      th: `ตัดท่าที่ ${number} ออก: ${name.th} ไม่ต้องทำท่านี้แล้ว`,
    },
    added: {
      en: `Exercise ${number} is new: ${name.en}.`,
      th: `เพิ่มท่าที่ ${number}: ${name.th}`,
    },
    dose: {
      en: `Exercise ${number} has a new dose: ${name.en}.`,
      th: `ท่าที่ ${number} เปลี่ยนจำนวนหรือเวลา: ${name.th}`,
    },
    note: {
      en: `Exercise ${number} has a new note from your doctor: ${name.en}.`,
      th: `ท่าที่ ${number} มีคำแนะนำใหม่จากแพทย์: ${name.th}`,
    },
    weeks: {
      en: `Exercise ${number} is for other weeks than before: ${name.en}.`,
      th: `ท่าที่ ${number} เปลี่ยนสัปดาห์ที่ทำ: ${name.th}`,
    },
    moved: {
      en: `${name.en} is now exercise ${number}.`,
      th: `${name.th} เปลี่ยนเป็นท่าที่ ${number}`,
    },
  };
  return said[kind][language];
}

export function changedOn(day: string, language: Language): string {
  return language === 'th'
    ? `เปลี่ยนเมื่อ ${dayLabel(day, 'th')}`
    : `Changed on ${dayLabel(day, 'en')}`;
}

export function sheetIsOld(sheet: number, current: number, language: Language): string {
  return language === 'th'
    ? `กระดาษฉบับที่\u00a0${sheet} ที่คุณถืออยู่เก่าแล้ว ฉบับล่าสุดคือฉบับที่\u00a0${current}`
    : `Your sheet is out of date. It is version\u00a0${sheet}; the newest is version\u00a0${current}.`;
}

/** Of one day, for who cannot see its tick. */
export function dayDone(done: number, total: number, language: Language): string {
  return language === 'th' ? `ทำแล้ว ${done} จาก ${total} ท่า` : `${done} of ${total} done`;
}

export function todayCount(count: number, language: Language): string {
  return language === 'th'
    ? `วันนี้ ${exerciseCount(count, 'th')}`
    : `Today: ${exerciseCount(count, 'en')}`;
}

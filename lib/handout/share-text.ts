import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { dayLabel } from './words';

/** What travels with a patient's link names the clinic: no patient, no condition, no exercise. */
export type Shared = {
  clinicName: Bilingual;
  phone: string;
  url: string;
  /** `YYYY-MM-DD` */
  worksUntil: string;
};

/** One line for a messenger. */
export function messageText({ clinicName, url }: Shared, language: Language): string {
  return language === 'th'
    ? `ท่าบริหารที่บ้านจาก${clinicName.th}: ${url}`
    : `Home exercises from ${clinicName.en}: ${url}`;
}

export function mailSubject({ clinicName }: Pick<Shared, 'clinicName'>, language: Language) {
  return language === 'th' ? `หน้าของคุณจาก${clinicName.th}` : `Your page from ${clinicName.en}`;
}

/** Lines of an e-mail. */
export function mailText(shared: Shared, language: Language): string {
  const { clinicName, phone, url, worksUntil } = shared;
  const day = dayLabel(worksUntil, language);
  const lines = {
    en: [
      'Hello,',
      '',
      `${clinicName.en} has made a page for you:`,
      url,
      '',
      `It works until ${day}. Keep the link to yourself: whoever has it can open the page.`,
      `If you have a question, or if this is not for you, call the clinic: ${phone}.`,
    ],
    th: [
      'สวัสดี',
      '',
      `${clinicName.th}จัดทำหน้านี้ให้คุณ:`,
      url,
      '',
      `ใช้ได้ถึง ${day} โปรดเก็บลิงก์นี้ไว้เอง ผู้ที่มีลิงก์เปิดหน้านี้ได้`,
      `หากมีคำถาม หรือไม่ใช่ของคุณ โปรดโทรหาคลินิก ${phone}`,
    ],
  };
  return lines[language].join('\n');
}

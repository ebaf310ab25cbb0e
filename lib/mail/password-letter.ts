import type { Bilingual, Language } from '@/lib/catalog/bilingual';

export const passwordSubject = (language: Language): string =>
  language === 'th' ? 'ตั้งรหัสผ่าน Khayap ใหม่' : 'Set a new Khayap password';

/** Lines of an e-mail to one of the clinic's people. */
export function passwordText(
  { clinicName, url }: { clinicName: Bilingual; url: string },
  language: Language,
): string {
  const lines = {
    en: [
      'Hello,',
      '',
      `somebody asked for a new password for your account at ${clinicName.en}. Set it here:`,
      url,
      '',
      'The address works once, for an hour. Until then your present password works.',
      'If it was not you, do nothing, and tell your administrator if it happens again.',
    ],
    th: [
      'สวัสดี',
      '',
      `มีผู้ขอตั้งรหัสผ่านใหม่สำหรับบัญชีของคุณที่${clinicName.th} ตั้งได้ที่นี่:`,
      url,
      '',
      'ลิงก์นี้ใช้ได้ครั้งเดียวภายใน 1 ชั่วโมง ระหว่างนี้รหัสผ่านเดิมยังใช้ได้',
      'หากไม่ใช่คุณ ไม่ต้องทำอะไร และแจ้งผู้ดูแลระบบหากเกิดขึ้นอีก',
    ],
  };
  return lines[language].join('\n');
}

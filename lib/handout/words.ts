import type { Bilingual, Language } from '@/lib/catalog/bilingual';

/** Every word of the patient's page and print that is not in the handout itself. */
export const WORDS = {
  homeExercises: { en: 'Home exercises', th: 'ท่าบริหารที่บ้าน' },
  fromYourClinic: { en: 'A page from your clinic', th: 'หน้าเว็บจากคลินิกของคุณ' },
  from: { en: 'From', th: 'จาก' },
  licence: { en: 'licence', th: 'ใบอนุญาตเลขที่' },
  phone: { en: 'Tel.', th: 'โทร.' },
  call: { en: 'Call', th: 'โทร' },
  print: { en: 'Print or save as PDF', th: 'พิมพ์หรือบันทึกเป็น PDF' },
  backToList: { en: 'Back to the list', th: 'กลับไปที่รายการท่า' },
  start: { en: 'Start', th: 'เริ่ม' },
  move: { en: 'Do', th: 'ทำ' },
  showMovement: { en: 'Show the movement', th: 'ดูภาพเคลื่อนไหว' },
  stopMovement: { en: 'Stop the movement', th: 'หยุดภาพเคลื่อนไหว' },
  equipment: { en: 'You need', th: 'ของที่ใช้' },
  why: { en: 'Why for you', th: 'ประโยชน์' },
  otherLanguage: {
    en: 'Some of this is in Thai only.',
    th: 'บางส่วนมีเฉพาะภาษาอังกฤษ',
  },
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
    en: 'A show with made-up people. Not for real care.',
    th: 'ตัวอย่างสาธิต: บุคคลสมมติ ไม่ใช้รักษาจริง',
  },
  printIsBusy: {
    en: 'Many people are printing at this moment. Please try again in a few seconds.',
    th: 'ขณะนี้มีผู้พิมพ์หลายคน โปรดลองอีกครั้งในไม่กี่วินาที',
  },
  printFailed: {
    en: 'This could not be printed. Please try again. If it still does not work, call your clinic and give this number:',
    th: 'พิมพ์ไม่ได้ โปรดลองอีกครั้ง หากยังไม่ได้ โปรดโทรหาคลินิกและแจ้งหมายเลขนี้:',
  },
  noSuchPage: { en: 'There is no such page', th: 'ไม่พบหน้านี้' },
  checkTheLink: {
    en: 'Check the link, or ask the clinic that gave it to you.',
    th: 'โปรดตรวจดูลิงก์อีกครั้ง หรือสอบถามคลินิกที่ให้ลิงก์นี้',
  },
  tooMany: { en: 'Too many tries', th: 'ลองหลายครั้งเกินไป' },
  tryLater: { en: 'Please wait a little, then try again.', th: 'โปรดรอสักครู่ แล้วลองอีกครั้ง' },
  trouble: { en: 'This page cannot be shown right now', th: 'ขณะนี้แสดงหน้านี้ไม่ได้' },
  troubleWhatToDo: {
    en: 'Please try again in a few minutes. If it still does not work, call your clinic and give this number.',
    th: 'โปรดลองอีกครั้งในอีกไม่กี่นาที หากยังไม่ได้ โปรดโทรหาคลินิกและแจ้งหมายเลขนี้',
  },
  perhapsNotSaved: {
    en: 'What you sent last may not have been saved.',
    th: 'สิ่งที่คุณเพิ่งส่งอาจยังไม่ได้บันทึก',
  },
  reference: { en: 'Reference:', th: 'หมายเลขอ้างอิง:' },
  linkEnded: { en: 'This link has ended', th: 'ลิงก์นี้สิ้นสุดแล้ว' },
  linkRanOut: { en: 'This link has run out', th: 'ลิงก์นี้หมดอายุแล้ว' },
  askForNewLink: {
    en: 'Call the clinic to ask for a new one. Until then, do not go on from memory.',
    th: 'โปรดโทรหาคลินิกเพื่อขอลิงก์ใหม่ ระหว่างนี้อย่าทำท่าบริหารตามความจำ',
  },
  courseEnded: { en: 'These exercises have ended', th: 'ท่าบริหารชุดนี้จบแล้ว' },
  courseEndedMeans: {
    en: 'Your doctor has ended this course. If the pain comes back, or you would like to go on, call the clinic first.',
    th: 'แพทย์ให้จบการบริหารชุดนี้แล้ว หากปวดอีกหรืออยากทำต่อ โปรดโทรหาคลินิกก่อน',
  },
  handoutWithdrawn: {
    en: 'Please do not do these exercises',
    th: 'โปรดอย่าทำท่าบริหารชุดนี้',
  },
  handoutWithdrawnMeans: {
    en: 'The clinic has taken this page back: it was given out by mistake. Throw a printed sheet away, and call the clinic for the right exercises.',
    th: 'คลินิกขอเรียกหน้านี้คืนเพราะให้ผิดพลาด ถ้ามีแผ่นพิมพ์โปรดทิ้ง และโทรหาคลินิกเพื่อรับท่าบริหารที่ถูกต้อง',
  },
  notIssued: {
    en: 'Preview, not issued',
    th: 'ตัวอย่างก่อนออกให้ผู้ป่วย ยังใช้ไม่ได้',
  },
  neverSent: {
    en: 'What you told the clinic on this phone was never sent. Call the clinic and tell them.',
    th: 'สิ่งที่คุณแจ้งไว้ในเครื่องนี้ยังไม่ได้ส่งถึงคลินิก โปรดโทรแจ้งคลินิก',
  },
  linkPaused: { en: 'This page is on hold', th: 'หน้านี้ถูกพักไว้' },
  askWhosePage: {
    en: 'Somebody told us that it is not theirs. If it is yours, call the clinic: they can open it again.',
    th: 'มีผู้แจ้งว่าหน้านี้ไม่ใช่ของตน ถ้าเป็นของคุณ โปรดโทรหาคลินิกเพื่อเปิดใช้อีกครั้ง',
  },
  askBirthDate: { en: 'When were you born?', th: 'คุณเกิดวันที่เท่าไร' },
  askCode: {
    en: 'Type the six digits from your clinic',
    th: 'กรอกเลข 6 หลักที่คลินิกบอกคุณ',
  },
  askWhy: {
    en: 'So that only you can open this page.',
    th: 'เพื่อให้คุณเท่านั้นที่เปิดหน้านี้ได้',
  },
  gateWrong: {
    en: 'That did not fit. Look at it once more. After five wrong answers the page stays shut: then call your clinic for a new link.',
    th: 'ข้อมูลไม่ตรง โปรดตรวจดูอีกครั้ง ถ้าผิดครบ 5 ครั้งหน้านี้จะถูกปิด หากเป็นเช่นนั้น โปรดโทรหาคลินิกของคุณเพื่อขอลิงก์ใหม่',
  },
  gateShut: {
    en: 'There were five wrong answers, so this page stays shut. Call your clinic: they can give you a new link.',
    th: 'ตอบผิดครบ 5 ครั้งแล้ว หน้านี้จึงถูกปิด โปรดโทรหาคลินิกของคุณเพื่อขอลิงก์ใหม่',
  },
  code: { en: 'Six digits', th: 'เลข 6 หลัก' },
  day: { en: 'Day', th: 'วันที่' },
  month: { en: 'Month', th: 'เดือน (เลข)' },
  year: { en: 'Year', th: 'ปี พ.ศ. หรือ ค.ศ.' },
  openPage: { en: 'Open my exercises', th: 'เปิดท่าบริหารของฉัน' },
  today: { en: 'Today', th: 'วันนี้' },
  startToday: { en: 'Start today', th: 'เริ่มทำวันนี้' },
  askClinicFirst: { en: 'Do not start: read this', th: 'อย่าเพิ่งทำ: อ่านตรงนี้' },
  pausedForNow: { en: 'Paused for now', th: 'พักท่านี้ไว้ก่อน' },
  pausedByClinic: { en: 'Paused by your clinic', th: 'คลินิกให้พักไว้ก่อน' },
  pausedUntilLooked: {
    en: 'Leave this one out until your clinic has looked at it.',
    th: 'ยังไม่ต้องทำท่านี้ จนกว่าคลินิกจะตรวจดู',
  },
  doneBefore: { en: 'Done before', th: 'ท่าก่อนหน้านี้' },
  notNow: { en: 'Not now', th: 'ยังไม่ต้องทำตอนนี้' },
  doneToday: { en: 'Done today', th: 'วันนี้ทำแล้ว' },
  doNow: { en: 'Do this one now', th: 'ทำท่านี้เลย' },
  markDone: { en: 'I did this today', th: 'วันนี้ทำท่านี้แล้ว' },
  takeBackDone: { en: 'Not done: take it back', th: 'ยังไม่ได้ทำ: ยกเลิก' },
  sameExercises: { en: 'The exercises are the same.', th: 'ท่าบริหารเหมือนเดิม' },
  useThisPage: {
    en: 'Follow this page from now on, and ask your clinic for a new sheet.',
    th: 'จากนี้ให้ทำตามหน้านี้ และขอกระดาษฉบับใหม่จากคลินิก',
  },
  inMessenger: {
    en: 'Sound and a copy on your phone work better in your own browser.',
    th: 'เสียงและการเก็บไว้ในเครื่องใช้ได้ดีกว่าในเบราว์เซอร์ของโทรศัพท์',
  },
  openInBrowser: { en: 'Open it there', th: 'เปิดในเบราว์เซอร์' },
  afterTest: { en: 'After a test', th: 'หลังทดสอบ' },
  tools: { en: 'Print, keep, remind', th: 'พิมพ์ เก็บ และเตือน' },
  printLarge: { en: 'Print in large letters', th: 'พิมพ์ตัวใหญ่' },
  reminders: { en: 'Remind me in my calendar', th: 'เตือนในปฏิทินของฉัน' },
  remindAt: { en: 'First time of the day', th: 'เวลาแรกของวัน' },
  remindWithLink: {
    en: 'Put the link to this page into the reminder',
    th: 'ใส่ลิงก์ของหน้านี้ในการเตือนด้วย',
  },
  remindSave: { en: 'Save the reminders', th: 'บันทึกการเตือน' },
  notMine: { en: 'This page is not mine', th: 'หน้านี้ไม่ใช่ของฉัน' },
  notMineMeans: {
    en: 'The page will be closed for everybody, and the clinic will be told.',
    th: 'หน้านี้จะถูกปิดสำหรับทุกคน และคลินิกจะได้รับแจ้ง',
  },
  notMineSend: { en: 'Close it and tell the clinic', th: 'ปิดหน้านี้และแจ้งคลินิก' },
  notSaved: { en: 'This was not saved', th: 'ยังไม่ได้บันทึก' },
  notSavedWhy: {
    en: 'Something in it could not be read. Go back, look at what you typed, and send it again.',
    th: 'มีข้อมูลบางส่วนอ่านไม่ได้ โปรดย้อนกลับ ตรวจดูสิ่งที่กรอก แล้วส่งอีกครั้ง',
  },
  backToPage: { en: 'Back to my exercises', th: 'กลับไปที่ท่าบริหารของฉัน' },
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

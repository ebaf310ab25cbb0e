import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { ClinicContact } from './clinic-contact';

/** Every word of the guided session that is not in the handout itself. */
export const SESSION_WORDS = {
  todaysExercises: { en: 'Exercises today', th: 'ท่าบริหารวันนี้' },
  close: { en: 'Back to the list', th: 'กลับไปที่รายการท่า' },
  sound: { en: 'Sound', th: 'เสียง' },
  start: { en: 'Start', th: 'เริ่ม' },
  pause: { en: 'Pause', th: 'หยุดพัก' },
  goOn: { en: 'Go on', th: 'ทำต่อ' },
  back: { en: 'Back', th: 'ย้อน' },
  done: { en: 'Done', th: 'เสร็จ' },
  next: { en: 'Next', th: 'ต่อไป' },
  doneAndNext: { en: 'Done, go on', th: 'เสร็จแล้ว ไปต่อ' },
  allDone: { en: 'Well done, that is all of it.', th: 'ครบแล้ว ทำได้ดีมาก' },
  skip: { en: 'Skip this one today', th: 'วันนี้ขอข้ามท่านี้' },
  saidDone: { en: 'You did this one today.', th: 'วันนี้คุณทำท่านี้แล้ว' },
  saidSkipped: { en: 'You skipped this one today.', th: 'วันนี้คุณข้ามท่านี้' },
  howTo: { en: 'How to do it', th: 'วิธีทำ' },
  seconds: { en: 'seconds', th: 'วินาที' },
  standsStill: { en: 'Paused', th: 'หยุดพักอยู่' },

  beforeYouStart: { en: 'Before you start', th: 'ก่อนเริ่มทำ' },
  tickWhatIsTrue: {
    en: 'Tick each one that is true for you now.',
    th: 'ทำเครื่องหมายข้อที่ตรงกับคุณตอนนี้',
  },
  noneOfThese: { en: 'None of these', th: 'ไม่มีข้อไหนตรง' },
  sendAnswers: { en: 'Send my answers', th: 'ส่งคำตอบ' },
  needsConnection: {
    en: 'There is no connection. The exercises open once your answer was sent.',
    th: 'ไม่มีสัญญาณอินเทอร์เน็ต ท่าบริหารจะเปิดเมื่อส่งคำตอบได้แล้ว',
  },
  doNotExercise: { en: 'Do not exercise now', th: 'ตอนนี้อย่าเพิ่งทำท่าบริหาร' },
  youSaidYes: {
    en: 'You said yes to a question about a warning sign.',
    th: 'คุณตอบว่ามีอาการที่เป็นสัญญาณเตือน',
  },
  ifOneIsTrue: { en: 'If one of these is true:', th: 'ถ้ามีข้อใดข้อหนึ่งต่อไปนี้' },
  untilLooked: {
    en: 'You can start again when the clinic has looked at what you said.',
    th: 'ท่าบริหารจะเปิดอีกครั้งเมื่อคลินิกดูคำตอบของคุณแล้ว',
  },

  hurts: { en: 'It hurts: stop this one', th: 'เจ็บ ขอหยุดท่านี้' },
  stopNow: { en: 'Stop this exercise now.', th: 'หยุดท่านี้ทันที' },
  howBad: { en: 'How bad is the pain?', th: 'เจ็บมากแค่ไหน' },
  whatHappened: {
    en: 'What happened? You may leave this empty.',
    th: 'เกิดอะไรขึ้น ไม่ต้องกรอกก็ได้',
  },
  tellAndPause: { en: 'Tell the clinic, pause this one', th: 'แจ้งคลินิกและหยุดท่านี้' },
  hurtsNoMore: { en: 'It does not hurt: go back', th: 'ไม่เจ็บแล้ว กลับไปทำต่อ' },
  pausedUntilLooked: {
    en: 'This exercise is paused until the clinic has looked.',
    th: 'พักท่านี้ไว้ก่อน จนกว่าคลินิกจะตรวจดู',
  },
  notYetThere: {
    en: 'The clinic does not have your message yet: this phone has no connection.',
    th: 'ข้อความยังไม่ถึงคลินิก เพราะเครื่องนี้ไม่มีสัญญาณอินเทอร์เน็ต',
  },

  howDidItFeel: { en: 'How did it feel?', th: 'ทำแล้วรู้สึกอย่างไร' },
  painToday: { en: 'Your pain today', th: 'ความปวดวันนี้' },
  fewWords: {
    en: 'A few words for the clinic, if you like.',
    th: 'ฝากบอกคลินิก ถ้าต้องการ',
  },
  saveAndFinish: { en: 'Save and finish', th: 'บันทึกและจบ' },
  thankYou: { en: 'Thank you', th: 'ขอบคุณ' },
  thatWasAll: { en: 'That was all for this time.', th: 'ครบทุกท่าสำหรับรอบนี้แล้ว' },

  savedHere: {
    en: 'Saved on this phone. It will be sent when there is a connection.',
    th: 'บันทึกไว้ในเครื่องนี้แล้ว จะส่งเมื่อมีสัญญาณอินเทอร์เน็ต',
  },
  sent: { en: 'Sent.', th: 'ส่งแล้ว' },
  refused: {
    en: 'This was not saved. Check what you typed, or call the clinic.',
    th: 'บันทึกไม่ได้ โปรดตรวจดูข้อความ หรือโทรหาคลินิก',
  },

  largeText: { en: 'Large text', th: 'ตัวหนังสือใหญ่' },
  readAloud: { en: 'Read aloud', th: 'อ่านออกเสียง' },
  stopReading: { en: 'Stop reading', th: 'หยุดอ่าน' },
  keep: { en: 'Keep on this phone', th: 'เก็บไว้ในเครื่องนี้' },
  keepHelp: {
    en: 'Opens without internet. Who uses this phone can see it too.',
    th: 'เปิดดูได้แม้ไม่มีอินเทอร์เน็ต ผู้ที่ใช้เครื่องนี้จะเห็นด้วย',
  },
  keptHere: { en: 'Kept on this phone.', th: 'เก็บไว้ในเครื่องนี้แล้ว' },
  notKept: {
    en: 'It could not be kept. Try again with a good connection.',
    th: 'เก็บไว้ไม่ได้ โปรดลองอีกครั้งเมื่อสัญญาณดี',
  },
  removeKept: { en: 'Remove from this phone', th: 'ลบออกจากเครื่องนี้' },
  keptCopyFrom: { en: 'Kept copy from', th: 'สำเนาที่เก็บไว้เมื่อ' },
} as const satisfies Record<string, Bilingual>;

/** Of the pain scale, by the lowest number each word speaks of. */
export const PAIN_WORDS: readonly { from: number; to: number; word: Bilingual }[] = [
  { from: 0, to: 0, word: { en: 'no pain', th: 'ไม่ปวด' } },
  { from: 1, to: 3, word: { en: 'a little', th: 'เล็กน้อย' } },
  { from: 4, to: 6, word: { en: 'some', th: 'ปานกลาง' } },
  { from: 7, to: 9, word: { en: 'a lot', th: 'ปวดมาก' } },
  { from: 10, to: 10, word: { en: 'the worst', th: 'ปวดที่สุด' } },
];

export function placeInSession(number: number, count: number, language: Language): string {
  return language === 'th'
    ? `ท่าที่\u00a0${number} จาก\u00a0${count}`
    : `Exercise\u00a0${number} of\u00a0${count}`;
}

/**
 * Who reads what was sent, and when; `isOpen` of the moment the page was made, `null` = hours never stated.
 * It promises no answer.
 */
export function whoReads(
  { name, phone, emergencyNumber }: ClinicContact,
  isOpen: boolean | null,
  language: Language,
): string {
  const when = {
    en: {
      true: 'It is open now, but may not read this at once.',
      false: 'It is closed now. Nobody may read this until it opens.',
      null: 'It may not read this today.',
    },
    th: {
      true: 'ตอนนี้คลินิกเปิดอยู่ แต่อาจยังไม่ได้อ่านทันที',
      false: 'ตอนนี้คลินิกปิด อาจไม่มีใครอ่านจนกว่าคลินิกจะเปิด',
      null: 'วันนี้คลินิกอาจยังไม่ได้อ่าน',
    },
  }[language][`${isOpen}`];
  return language === 'th'
    ? `ข้อความนี้ส่งถึง${name.th} ${when} ถ้าต้องการความช่วยเหลือ โทร\u00a0${phone} ถ้าฉุกเฉิน โทร\u00a0${emergencyNumber}`
    : `This goes to ${name.en}. ${when} If you need help, call ${phone}. In an emergency, call ${emergencyNumber}.`;
}

/** When the exercises are due again: the most frequent of them decides. */
export function nextSession(doses: readonly Dose[], language: Language): string {
  const perDay = Math.max(...doses.map((dose) => dose.perDay));
  const days = Math.max(...doses.map((dose) => dose.daysPerWeek));
  if (perDay > 1) {
    return language === 'th'
      ? `ทำวันละ\u00a0${perDay}\u00a0รอบ ถ้าวันนี้ยังไม่ครบ ให้ทำอีกเมื่อถึงเวลา`
      : `Do it ${perDay}\u00a0times a day. If this was not the last for today, do it again later.`;
  }
  if (days === 7) return language === 'th' ? 'ครั้งต่อไป: พรุ่งนี้' : 'Next time: tomorrow.';
  return language === 'th'
    ? `ครั้งต่อไป: วันออกกำลังกายวันถัดไป สัปดาห์ละ\u00a0${days}\u00a0วัน`
    : `Next time: your next exercise day, ${days}\u00a0${days === 1 ? 'day' : 'days'} a week.`;
}

/** What the guided session says as it goes; `{n}` and `{of}` are numbers. */
const GUIDE_WORDS = {
  'count-in': { en: 'Get ready', th: 'เตรียมตัว' },
  move: { en: 'Move slowly', th: 'ขยับช้า\u00a0ๆ' },
  hold: { en: 'Hold', th: 'ค้างไว้' },
  return: { en: 'Slowly back', th: 'ค่อย\u00a0ๆ กลับ' },
  rest: { en: 'Rest', th: 'พัก' },
  'set-rest': { en: 'Rest', th: 'พัก' },
  'change-side': { en: 'Other side', th: 'เปลี่ยนข้าง' },
  'hint-count-in': { en: 'Get into the start position.', th: 'จัดท่าเริ่ม' },
  'hint-hold': { en: 'Keep still. Breathe as usual.', th: 'ค้างไว้ หายใจตามปกติ' },
  'hint-set-rest': { en: 'Rest before the next set.', th: 'พักก่อนเซตต่อไป' },
  'hint-change-side': { en: 'Now the other side.', th: 'เปลี่ยนไปทำอีกข้าง' },
  first: { en: 'First side', th: 'ข้างแรก' },
  other: { en: 'Other side', th: 'อีกข้าง' },
  left: { en: 'Left side', th: 'ข้างซ้าย' },
  right: { en: 'Right side', th: 'ข้างขวา' },
  set: { en: 'Set {n} of {of}', th: 'เซตที่ {n} จาก {of}' },
  repetition: { en: 'Time {n} of {of}', th: 'ครั้งที่ {n} จาก {of}' },
  seconds: { en: '{n} seconds', th: '{n} วินาที' },
  paused: SESSION_WORDS.standsStill,
  complete: SESSION_WORDS.allDone,
} as const satisfies Record<string, Bilingual>;
export type GuideWords = Record<keyof typeof GUIDE_WORDS, string>;

export function guideWords(language: Language): GuideWords {
  const words = Object.entries(GUIDE_WORDS).map(([key, word]) => [key, word[language]]);
  return Object.fromEntries(words);
}

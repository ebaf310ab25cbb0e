const dose = {
  sets: 1,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 5,
  side: 'both',
  perDay: 2,
  daysPerWeek: 7,
};

const stopIf = {
  en: 'Stop if pain spreads or anything goes numb.',
  th: 'หยุดถ้าปวดร้าวหรือชา',
};

/** Invented; nobody has tagged it, so that the demonstration shows what is not checked. */
export const CHEST_OPENER = {
  id: '01930000-0000-7000-8000-0000000000e1',
  nameEn: 'Doorway chest opener',
  nameTh: 'ยืดอกที่ขอบประตู',
  words: {
    start: { en: 'Stand in an open doorway.', th: 'ยืนที่ช่องประตู' },
    steps: [
      {
        en: 'Put both forearms on the door frame, elbows at shoulder height.',
        th: 'วางท่อนแขนทั้งสองบนกรอบประตู ศอกสูงระดับไหล่',
      },
      { en: 'Lean forward until the chest stretches.', th: 'โน้มตัวไปข้างหน้าจนรู้สึกตึงอก' },
    ],
    mistakes: [{ en: 'Do not arch the low back.', th: 'อย่าแอ่นหลัง' }],
    why: { en: 'It opens a chest that sits bent all day.', th: 'ช่วยเปิดอกที่งอจากการนั่งทั้งวัน' },
    stopIf,
    sideMeans: { en: '', th: '' },
  },
  type: 'stretch',
  position: 'standing',
  attributes: [] as string[],
  muscles: [] as string[],
  equipment: [] as string[],
  dose,
  moveSeconds: 4,
  oneSidedDoseLoads: null,
  picture: { kind: 'none' },
};

/** Invented; tagged, with a figure of the catalog. */
export const COUNTER_STRETCH = {
  ...CHEST_OPENER,
  id: '01930000-0000-7000-8000-0000000000e2',
  nameEn: 'Thigh stretch at the kitchen counter',
  nameTh: 'ยืดต้นขาที่เคาน์เตอร์ครัว',
  words: {
    start: {
      en: 'Stand beside the counter and hold it with one hand.',
      th: 'ยืนข้างเคาน์เตอร์ มือหนึ่งจับไว้',
    },
    steps: [
      { en: 'Take one ankle with the free hand.', th: 'ใช้มืออีกข้างจับข้อเท้า' },
      { en: 'Bring the heel towards the buttock.', th: 'ดึงส้นเท้าเข้าหาก้น' },
    ],
    mistakes: [{ en: 'Do not lean forward.', th: 'อย่าโน้มตัวไปข้างหน้า' }],
    why: {
      en: 'It loosens the front of the thigh after sitting.',
      th: 'ช่วยคลายหน้าขาหลังนั่งนาน',
    },
    stopIf,
    sideMeans: { en: 'the leg that bends', th: 'ขาข้างที่งอ' },
  },
  attributes: [
    'standing-single-leg',
    'knee-flexion-end-range',
    'hip-extension-past-neutral',
    'femoral-neural-tension',
    'lumbar-extension-mild',
  ],
  muscles: ['front-thigh'],
  equipment: ['counter'],
  dose: { ...dose, holdSeconds: 15, side: 'each' },
  oneSidedDoseLoads: 'both',
  picture: { kind: 'figure', of: 'EX01-c' },
};

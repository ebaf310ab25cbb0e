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
export const WALL_SQUAT = {
  ...CHEST_OPENER,
  id: '01930000-0000-7000-8000-0000000000e2',
  nameEn: 'Half squat at the wall',
  nameTh: 'ย่อเข่าพิงผนัง',
  words: {
    start: { en: 'Stand with your back against a wall.', th: 'ยืนหลังพิงผนัง' },
    steps: [
      { en: 'Slide down until the knees are half bent.', th: 'ค่อย ๆ ไถลตัวลงจนงอเข่าครึ่งหนึ่ง' },
      { en: 'Breathe on while you hold.', th: 'หายใจปกติระหว่างค้าง' },
      { en: 'Slide up again.', th: 'ไถลตัวขึ้น' },
    ],
    mistakes: [{ en: 'Do not bend the knees further than half.', th: 'อย่างอเข่าเกินครึ่ง' }],
    why: { en: 'It makes the thighs stronger.', th: 'ช่วยให้ต้นขาแข็งแรง' },
    stopIf,
    sideMeans: { en: '', th: '' },
  },
  type: 'strength',
  attributes: ['standing-supported', 'isometric-hold'],
  muscles: ['front-thigh'],
  dose: { ...dose, repetitions: 10, holdSeconds: 5, perDay: 1 },
  picture: { kind: 'figure', of: 'EX01-c' },
};

import type { OwnContent, WrittenExercise } from '@/lib/catalog/own-exercise';
import type { OwnWords } from '@/lib/catalog/own-words';
import type { OwnExercise } from '@/lib/contraindications/clinic-layer';

export const OWN_ID = '01a20e22-0000-7000-8000-000000000001';

const words: OwnWords = {
  name: { en: 'Doorway chest opener', th: 'ยืดอกที่ขอบประตู' },
  start: { en: 'Stand in a doorway.', th: 'ยืนที่ขอบประตู' },
  steps: [
    { en: 'Put both forearms on the frame.', th: 'วางท่อนแขนทั้งสองบนขอบประตู' },
    { en: 'Lean forward until the chest stretches.', th: 'โน้มตัวไปข้างหน้าจนตึงอก' },
  ],
  mistakes: [{ en: 'Do not arch the back.', th: 'อย่าแอ่นหลัง' }],
  why: { en: 'It opens the chest.', th: 'ช่วยเปิดอก' },
  stopIf: { en: 'Stop if an arm tingles.', th: 'หยุดถ้าชาแขน' },
  sideMeans: { en: '', th: '' },
};

type Changed = Partial<Omit<OwnContent, 'words'>> & { words?: Partial<OwnWords> };

/** An invented exercise of a clinic's own, untagged and without a picture unless told otherwise. */
export function ownContent({ words: said, ...changed }: Changed = {}): OwnContent {
  return {
    words: { ...words, ...said },
    type: 'stretch',
    position: 'standing',
    attributes: [],
    muscles: [],
    equipment: [],
    dose: {
      sets: 1,
      repetitions: 3,
      holdSeconds: 20,
      restSeconds: 5,
      side: 'both',
      perDay: 1,
      daysPerWeek: 7,
    },
    moveSeconds: 4,
    oneSidedDoseLoads: null,
    picture: { kind: 'none' },
    ...changed,
  };
}

export function ownExercise(changed: Changed = {}): WrittenExercise {
  return { id: OWN_ID, version: 1, isArchived: false, ...ownContent(changed) };
}

/** What the check reads of it. */
export function checked(one: WrittenExercise): OwnExercise {
  const { id, words: said, type, attributes, muscles, dose, moveSeconds, oneSidedDoseLoads } = one;
  const name = { en: said.name.en || said.name.th, th: said.name.th || said.name.en };
  return {
    ...{ id, name, type, attributes, muscles, dose, moveSeconds, oneSidedDoseLoads },
    isOffered: !one.isArchived,
  };
}

import { z } from 'zod';
import { Bilingual, Language } from '@/lib/catalog/bilingual';
import { Dose } from '@/lib/catalog/dose';
import { hashesOf, OwnPicture, PictureHash } from '@/lib/catalog/own-picture';
import { Person } from '@/lib/figure/drawing';
import { CalendarDay } from '@/lib/patient/patient-facts';

/** The article's sentence; word for word, on every page of web and print. Thai is our translation. */
export const DISCLAIMER: Bilingual = {
  en: 'Exercises for back pain are beneficial for many conditions, but may be harmful for some. Therefore, it is important to consult with a doctor or specialist before attempting self-exercise.',
  th: 'การออกกำลังกายแก้ปวดหลังมีประโยชน์ต่อหลายโรค แต่อาจเป็นอันตรายต่อบางโรค จึงควรปรึกษาแพทย์หรือผู้เชี่ยวชาญก่อนออกกำลังกายด้วยตนเอง',
};

/** Second sentence of the handout, printed once after the disclaimer and never instead of it. */
export const CHOSEN_FOR_YOU: Bilingual = {
  en: 'These exercises were chosen for you by your doctor. Do not give them to others. Stop and call the clinic if pain goes down your leg or if you feel unwell. This sheet does not replace medical advice.',
  th: 'ท่าบริหารเหล่านี้แพทย์เลือกให้คุณโดยเฉพาะ ห้ามนำไปให้ผู้อื่นใช้ หยุดทำและติดต่อคลินิกถ้าปวดร้าวลงขาหรือรู้สึกไม่สบาย เอกสารนี้ใช้แทนคำแนะนำของแพทย์ไม่ได้',
};

const Block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title'),
    /** The name the doctor chose to show. */
    patientName: z.string(),
    clinic: z.strictObject({
      name: Bilingual,
      phone: z.string(),
      /** `null`: the clinic had none. */
      logo: PictureHash.nullable().default(null),
    }),
    prescriber: z.strictObject({ name: z.string(), title: z.string(), licence: z.string() }),
    issuedOn: CalendarDay,
    reviewOn: CalendarDay.nullable(),
    versionNumber: z.int().positive(),
    /** Of the longest phase, where a course has phases. */
    minutesPerDay: z.int().positive(),
    /** Who the figures show; handouts issued before there was a choice show the man. */
    drawnAs: Person.default('man'),
  }),
  z.strictObject({
    kind: z.literal('exercise'),
    number: z.int().positive(),
    /** The words below are frozen; without a picture of its own, the figure follows this id. */
    variant: z.string(),
    /** Of the clinic's own exercises alone; `null`: the figure of the variant. */
    picture: OwnPicture.nullable().default(null),
    /** Where something is missing and the other language's words stand. */
    missing: z.array(Language).default([]),
    /** Seconds one repetition moves, without its hold; `null` in handouts issued before pictures kept time. */
    moveSeconds: z.int().positive().nullable().default(null),
    name: Bilingual,
    doseSentence: Bilingual,
    dose: Dose,
    start: Bilingual,
    steps: z.array(Bilingual),
    mistakes: z.array(Bilingual),
    why: Bilingual,
    stopIf: Bilingual,
    equipment: z.array(Bilingual),
    /** The doctor's words; empty = none. One language: as typed. */
    note: z.string(),
    /** Of the course, the first is 1, when it is done; `to` is `null` where it goes on. `null`: from first to last. */
    weeks: z
      .strictObject({ from: z.int().positive(), to: z.int().positive().nullable() })
      .nullable()
      .default(null),
  }),
  z.strictObject({
    kind: z.literal('activities'),
    doThese: z.array(z.strictObject({ id: z.string(), name: Bilingual, how: Bilingual })),
    /** To do once a test has shown that it may be; handouts issued before that was told have none. */
    afterTest: z
      .array(z.strictObject({ id: z.string(), name: Bilingual, condition: Bilingual }))
      .default([]),
    avoid: z.array(z.strictObject({ id: z.string(), name: Bilingual })),
  }),
  z.strictObject({ kind: z.literal('note'), text: z.string() }),
  z.strictObject({ kind: z.literal('stop'), rules: z.array(Bilingual) }),
  z.strictObject({ kind: z.literal('disclaimer'), text: Bilingual, chosenForYou: Bilingual }),
]);
export type Block = z.infer<typeof Block>;

/** Everything a patient reads, in reading order. The web page and the PDF both draw exactly this. */
export const Handout = z.strictObject({ language: Language, blocks: z.array(Block) });
export type Handout = z.infer<typeof Handout>;

/** Hashes of the uploaded pictures a handout shows: of no others may its link give the bytes. */
export function picturesIn({ blocks }: Handout): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'exercise') return hashesOf(block.picture);
    return block.kind === 'title' && block.clinic.logo !== null ? [block.clinic.logo] : [];
  });
}

import type { Language } from '@/lib/catalog/bilingual';
import type { Handout } from './handout';

/** What the clinic has paused since the issue. */
export type Pause = {
  /** Variants and activities. */
  recalled: readonly string[];
  /** Everything. */
  isRecalled: boolean;
};

export const NO_PAUSE: Pause = { recalled: [], isRecalled: false };

export function isPausedByClinic(variant: string, { recalled, isRecalled }: Pause): boolean {
  return isRecalled || recalled.includes(variant);
}

/** Says what to do and never why: whoever stands beside the patient may read it. */
export function pausedExerciseSentence(phone: string, language: Language): string {
  return language === 'th'
    ? `คลินิกมีข้อมูลใหม่ จึงให้พักท่านี้ไว้ก่อน อย่าทำท่านี้จนกว่าคลินิกจะโทรหาคุณหรือให้ใบใหม่ โทร\u00a0${phone}`
    : `Your clinic has new information and has paused this exercise. Do not do it until the clinic has called you or given you a new sheet. Call\u00a0${phone}.`;
}

export function pausedAllSentence(phone: string, language: Language): string {
  return language === 'th'
    ? `คลินิกมีข้อมูลใหม่ จึงให้พักทุกท่าไว้ก่อน อย่าทำท่าใดจนกว่าคลินิกจะโทรหาคุณหรือให้ใบใหม่ โทร\u00a0${phone}`
    : `Your clinic has new information and has paused all your exercises. Do not do any of them until the clinic has called you or given you a new sheet. Call\u00a0${phone}.`;
}

/** Above everything, where only some rest. */
export function pausedSomeSentence(
  { phone, numbers }: { phone: string; numbers: readonly number[] },
  language: Language,
): string {
  const which = numbers.join(', ');
  if (language === 'th') {
    return `คลินิกมีข้อมูลใหม่ จึงให้พักท่าที่\u00a0${which}\u00a0ไว้ก่อน อย่าทำจนกว่าคลินิกจะโทรหาคุณหรือให้ใบใหม่ โทร\u00a0${phone}`;
  }
  const exercises = numbers.length === 1 ? 'exercise' : 'exercises';
  return `Your clinic has new information and has paused ${exercises}\u00a0${which}. Do not do ${numbers.length === 1 ? 'it' : 'them'} until the clinic has called you or given you a new sheet. Call\u00a0${phone}.`;
}

/** The one sentence for the top of a page or print; `null` where no exercise rests. */
export function pauseSentence(
  handout: Handout,
  { pause, phone }: { pause: Pause; phone: string },
  language: Language,
): string | null {
  if (pause.isRecalled) return pausedAllSentence(phone, language);
  const numbers = handout.blocks.flatMap((block) =>
    block.kind === 'exercise' && pause.recalled.includes(block.variant) ? [block.number] : [],
  );
  return numbers.length === 0 ? null : pausedSomeSentence({ phone, numbers }, language);
}

/** A sport that rests stands among those to leave out. */
export function restActivities(handout: Handout, { recalled, isRecalled }: Pause): Handout {
  const rests = ({ id }: { id: string }) => isRecalled || recalled.includes(id);
  const blocks = handout.blocks.map((block) => {
    if (block.kind !== 'activities') return block;
    const { doThese, afterTest, avoid } = block;
    const resting = [...doThese, ...afterTest].filter(rests).map(({ id, name }) => ({ id, name }));
    return {
      ...block,
      doThese: doThese.filter((each) => !rests(each)),
      afterTest: afterTest.filter((each) => !rests(each)),
      avoid: [...avoid, ...resting],
    };
  });
  return { ...handout, blocks };
}

import { afterAll, expect, test, vi } from 'vitest';
import {
  pausedAllSentence,
  pausedExerciseSentence,
  pausedSomeSentence,
} from '@/lib/handout/recall-pause';
import { handoutFor } from '@/tests/support/handouts';
import { openPrintThread } from '@/tests/support/print-thread';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';

vi.setConfig({ testTimeout: 120_000 });

const thread = openPrintThread();
afterAll(() => thread.close());

const handout = handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language: 'en' });
const phone = '02-000-0000';
const print = async (pause: { recalled: string[]; isRecalled: boolean }) => {
  return (await readPdfPages(await thread.print(handout, { paused: { ...pause, phone } }))).join(
    '',
  );
};
const steps = handout.blocks.flatMap((block) =>
  block.kind === 'exercise' ? [withoutSpace(block.steps[0]?.en ?? '')] : [],
);
const stepsIn = (text: string) => steps.map((step) => text.includes(step));

test('a paused exercise keeps its name on the print, says why not, and shows no step', async () => {
  const text = await print({ recalled: ['EX09-a'], isRecalled: false });
  const said = pausedSomeSentence({ phone, numbers: [2] }, 'en');
  expect(text).toContain(withoutSpace(said));
  expect(text).toContain(withoutSpace(pausedExerciseSentence(phone, 'en')));
  expect(stepsIn(text)).toEqual([true, false, true]);
});

test('where everything is paused no step is left', async () => {
  const text = await print({ recalled: [], isRecalled: true });
  expect(text).toContain(withoutSpace(pausedAllSentence(phone, 'en')));
  expect(stepsIn(text)).toEqual([false, false, false]);
});

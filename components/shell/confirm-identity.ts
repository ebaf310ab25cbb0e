'use client';

import { pageSwitch } from '@/components/ui/page-switch';

/** The box in which somebody who is signed in shows that it is still them. */
export const CONFIRM_IDENTITY = pageSwitch();

let settle: ((isConfirmed: boolean) => void) | null = null;

/** Closes the box with what came of it. */
export function settleIdentity(isConfirmed: boolean): void {
  CONFIRM_IDENTITY.set(false);
  settle?.(isConfirmed);
  settle = null;
}

/**
 * Runs an act of weight; where it was `unconfirmed`, the person is asked and the act runs again. Whoever closes the box
 * gets the first answer. @throws what the act throws.
 */
export async function confirmed<Answer extends { status: string }>(
  act: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await act();
  if (answer.status !== 'unconfirmed') return answer;
  settle?.(false);
  const isConfirmed = await new Promise<boolean>((resolve) => {
    settle = resolve;
    CONFIRM_IDENTITY.set(true);
  });
  return isConfirmed ? act() : answer;
}

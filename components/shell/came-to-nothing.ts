'use client';

import { failureOf } from '@/components/ui/failure-of';
import { pageSwitch } from '@/components/ui/page-switch';

/** Open once the server said to this page that its disk is full. */
export const DISK_IS_FULL = pageSwitch();

/** For an act that came to nothing: `null`, and the page says so where the server's disk is full. */
export function noAnswer(error: unknown): null {
  if (failureOf(error) === 'storage-full') DISK_IS_FULL.set(true);
  return null;
}

/** The same as an answer. */
export function failed(error: unknown): { status: 'failed' } {
  noAnswer(error);
  return { status: 'failed' };
}

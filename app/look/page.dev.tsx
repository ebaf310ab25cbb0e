import type { Metadata } from 'next';
import { LookBoard } from '@/components/look/look-board';
import { MESSAGES } from '@/messages/load';

export const metadata: Metadata = { title: 'Look' };

/** Every component in every state, in both looks and languages. Only a page while `next dev` runs. */
export default function LookPage() {
  return <LookBoard messages={MESSAGES} />;
}

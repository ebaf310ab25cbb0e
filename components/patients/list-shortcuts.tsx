'use client';

import { useRouter } from 'next/navigation';
import { useShortcut } from '@/components/shortcuts/use-shortcut';

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

/** The list's keys; each does what a field or a link of the page does. */
export function ListShortcuts() {
  const router = useRouter();
  useShortcut('searchPatients', () => {
    const box = document.querySelector<HTMLInputElement>('search input[name=q]');
    box?.focus();
    box?.select();
  });
  useShortcut('newPatient', () => router.push('/patients/new'));
  useShortcut('nextPage', () => press('a[rel=next]'));
  useShortcut('previousPage', () => press('a[rel=prev]'));
  return null;
}

import type { Ask } from '@/lib/handout/gate';
import { clinicDay } from '@/lib/patient/clinic-day';
import { latinDigits, readTypedDay } from '@/lib/patient/typed-day';

/** A day `YYYY-MM-DD` or six digits; `null` for what cannot be either, which costs no try. */
export function readAnswer(
  ask: Ask,
  fields: Record<string, string | string[]> | null,
  now: Date,
): string | null {
  const field = (name: string) => {
    const value = fields?.[name];
    return typeof value === 'string' ? latinDigits(value).replaceAll(/\s/g, '') : '';
  };
  if (ask === 'code') return /^\d{6}$/.test(field('code')) ? field('code') : null;
  const typed = { day: field('day'), month: field('month'), year: field('year') };
  const read = readTypedDay(typed, clinicDay(now));
  return read.status === 'day' ? read.day : null;
}

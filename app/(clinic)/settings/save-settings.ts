'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { SettingsAnswer, SettingsField } from '@/components/settings/clinic-answer';
import { findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { SettingsChange, saveClinicSettings } from '@/lib/db/clinic-settings';

/** Changes what every patient's page of the clinic says; only over the state that was loaded. */
export async function saveSettingsAction(request: unknown): Promise<SettingsAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(SettingsChange, request);
  if (!read.success) return { status: 'invalid', fields: read.error.issues.map(fieldOf) };

  const answer = await saveClinicSettings(await db(), asked.actor, {
    ...read.data,
    now: new Date(),
  });
  if (answer.status === 'saved') revalidatePath('/', 'layout');
  return answer;
}

function fieldOf({ path: [, field, part] }: z.core.$ZodIssue): SettingsField {
  switch (field) {
    case 'name':
      return part === 'th' ? 'nameTh' : 'nameEn';
    case 'openingHours':
      return `day-${Number(part)}`;
    case 'linkDaysAfterReview':
      return 'linkDays';
    case 'handoutLanguages':
    case 'patientLanguage':
      return 'languages';
    case 'phone':
    case 'emergencyNumber':
    case 'logo':
      return field;
    default:
      return 'gate';
  }
}

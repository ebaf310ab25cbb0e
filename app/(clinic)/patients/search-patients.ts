'use server';

import { redirect } from 'next/navigation';
import { sentForm } from '@/app/sent-form';
import { ownPath } from '@/components/shell/own-path';
import { requireActor } from '@/lib/auth/actor';
import { keepSearch } from '@/lib/auth/kept-searches';
import { requireSameOrigin } from '@/lib/auth/same-origin';

/** Leads to what is looked for: `q`, on the page `at`; the address carries a key in its place. */
export async function searchPatients(form: FormData): Promise<void> {
  await requireSameOrigin();
  await requireActor();
  const text = (name: string) => {
    const typed = sentForm(form).get(name);
    return typeof typed === 'string' ? typed : '';
  };
  const path = ownPath(text('at'));
  const key = await keepSearch(text('q'));
  if (key === '') redirect(path);
  redirect(`${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ search: key })}`);
}

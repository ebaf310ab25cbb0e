import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { chooseLanguage } from '@/app/choose-language';
import { leave } from '@/app/leave';
import { TopBar } from '@/components/shell/top-bar';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { countRecalls } from '@/lib/db/recalls';

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { clinic, name, role } = actor;
  return (
    <>
      <TopBar
        clinicName={clinic.name[await getLocale()]}
        person={{ name, role }}
        openRecalls={await countRecalls(await db(), actor, new Date())}
        onChooseLanguage={chooseLanguage}
        onSignOut={leave}
      />
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
    </>
  );
}

import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { chooseLanguage } from '@/app/choose-language';
import { chooseTheme } from '@/app/choose-theme';
import { leave } from '@/app/leave';
import { readTheme } from '@/app/read-theme';
import { beginSecondFactorAction, confirmSecondFactorAction } from '@/app/second-factor/actions';
import { Palette } from '@/components/palette/palette';
import { ConfirmDialog } from '@/components/shell/confirm-dialog';
import { OfflineBanner } from '@/components/shell/offline-banner';
import { StorageBanner } from '@/components/shell/storage-banner';
import { TopBar } from '@/components/shell/top-bar';
import { ShortcutHelp } from '@/components/shortcuts/shortcut-help';
import { requireActor, requireSignedIn } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { countRecalls } from '@/lib/db/recalls';
import { confirmIdentityAction } from './confirm-identity-action';
import { listCommands } from './list-commands';
import { searchPatients } from './patients/search-patients';
import { SessionGuard } from './session-guard';
import { stayAction } from './stay-action';

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { confirmsBy, expiresAt } = await requireSignedIn();
  const leftMs = expiresAt.getTime() - Date.now();
  const { clinic, name, role, userId } = actor;
  const language = await getLocale();
  const acts = {
    onChooseLanguage: chooseLanguage,
    onChooseTheme: chooseTheme,
    onSignOut: leave,
  };
  return (
    <>
      <TopBar
        clinicName={clinic.name[language]}
        person={{ name, role }}
        theme={await readTheme()}
        counts={{ recalls: await countRecalls(await db(), actor, new Date()) }}
        {...acts}
      />
      <OfflineBanner />
      <StorageBanner />
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
      <Palette {...listCommands({ role, language })} {...acts} onSearchPatients={searchPatients} />
      <ShortcutHelp />
      <SessionGuard
        userId={userId}
        leftMs={leftMs}
        onStay={stayAction}
        secondFactor={{ begin: beginSecondFactorAction, confirm: confirmSecondFactorAction }}
        onSignOut={leave}
      />
      <ConfirmDialog by={confirmsBy} onConfirm={confirmIdentityAction} />
    </>
  );
}

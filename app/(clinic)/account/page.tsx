import Bowser from 'bowser';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  dropSecondFactorAction,
  renewRecoveryCodesAction,
} from '@/app/second-factor/actions';
import { AccountForm } from '@/components/account/account-form';
import { PasswordForm } from '@/components/account/password-form';
import { SessionList } from '@/components/account/session-list';
import { Card } from '@/components/patients/card';
import { requireActor, requireSignedIn } from '@/lib/auth/actor';
import { findEmail } from '@/lib/db/account';
import { db } from '@/lib/db/client';
import { listSessions, type OpenSession } from '@/lib/db/own-sessions';
import { findSecondFactor } from '@/lib/db/second-factor';
import { changePasswordAction, closeSessionsAction } from './actions';
import { OwnSecondFactor } from './own-second-factor';
import { saveAccountAction } from './save-account';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

/** `Chrome, Windows`; what is not known is left out. */
function browserOf(agent: string): string {
  if (agent === '') return '';
  const { browser, os } = Bowser.parse(agent);
  return [browser.name, os.name].filter(Boolean).join(', ');
}

const placesOf = (sessions: OpenSession[], thisOne: string) =>
  sessions.map(({ agent, ...session }) => ({
    ...session,
    browser: browserOf(agent),
    isThisOne: session.hash === thisOne,
  }));

export default async function AccountPage() {
  const actor = await requireActor();
  const { sessionHash, confirmsBy } = await requireSignedIn();
  const database = await db();
  const email = await findEmail(database, actor);
  const sessions = await listSessions(database, actor, new Date());
  const secondFactor = await findSecondFactor(database, actor);
  const t = await getTranslations('account');
  const roleWord = await getTranslations('common.account.role');
  const { title, name, licence, language, role } = actor;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title={t('who')}>
            <p className="text-[13px] text-ink-2">{t('lead')}</p>
            <p className="break-words text-[13px] text-ink-2">
              {t('email', { email })} {t('role', { role: roleWord(role) })}
            </p>
            <AccountForm account={{ title, name, licence, language }} onSave={saveAccountAction} />
          </Card>
          <SessionList places={placesOf(sessions, sessionHash)} onClose={closeSessionsAction} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {confirmsBy !== 'sign-in' && (
            <Card title={t('password.title')}>
              <PasswordForm
                email={email}
                hasSecondFactor={secondFactor.isSet}
                onChange={changePasswordAction}
              />
            </Card>
          )}
          <OwnSecondFactor
            state={secondFactor}
            acts={{
              begin: beginSecondFactorAction,
              confirm: confirmSecondFactorAction,
              renew: renewRecoveryCodesAction,
              drop: dropSecondFactorAction,
            }}
          />
        </div>
      </div>
    </div>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/components/account/account-form';
import { requireActor } from '@/lib/auth/actor';
import { findEmail } from '@/lib/db/account';
import { db } from '@/lib/db/client';
import { saveAccountAction } from './save-account';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const email = await findEmail(await db(), actor);
  const t = await getTranslations('account');
  const roleWord = await getTranslations('common.account.role');
  const { title, name, licence, language, role } = actor;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-5 md:px-5">
      <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
      <section className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-card">
        <p className="text-[13px] text-ink-2">{t('lead')}</p>
        <p className="break-words text-[13px] text-ink-2">
          {t('email', { email })} {t('role', { role: roleWord(role) })}
        </p>
        <AccountForm account={{ title, name, licence, language }} onSave={saveAccountAction} />
      </section>
    </div>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClinicCard } from '@/components/settings/clinic-card';
import { CreateTokenCard } from '@/components/settings/create-token-card';
import { SecondFactorRuleCard } from '@/components/settings/second-factor-rule-card';
import { TokenList } from '@/components/settings/token-list';
import { UsageCard } from '@/components/settings/usage-card';
import { ButtonLink } from '@/components/ui/button';
import { requireActor } from '@/lib/auth/actor';
import { listApiTokens } from '@/lib/db/api-tokens';
import { db } from '@/lib/db/client';
import { findClinicSettings } from '@/lib/db/clinic-settings';
import { findSecondFactorRule } from '@/lib/db/second-factor-rule';
import { env } from '@/lib/env';
import { createTokenAction, revokeTokenAction, saveSecondFactorRuleAction } from './actions';
import { saveSettingsAction } from './save-settings';

export async function generateMetadata(): Promise<Metadata> {
  const { role } = await requireActor();
  return role === 'administrator' ? { title: (await getTranslations('settings'))('title') } : {};
}

export default async function SettingsPage() {
  const actor = await requireActor();
  const database = await db();
  const listed = await listApiTokens(database, actor);
  if (listed.status === 'not-allowed') notFound();
  const found = await findClinicSettings(database, actor);
  if (found.status === 'not-allowed') notFound();
  const t = await getTranslations('settings');
  const audit = await getTranslations('audit');
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <ButtonLink href="/audit">{audit('title')}</ButtonLink>
      </div>
      <ClinicCard settings={found.settings} onSave={saveSettingsAction} />
      <SecondFactorRuleCard
        rule={await findSecondFactorRule(database, actor)}
        onSave={saveSecondFactorRuleAction}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_340px] lg:grid-rows-[auto_1fr]">
        <TokenList tokens={listed.tokens} onRevoke={revokeTokenAction} />
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <CreateTokenCard
            revokedIds={listed.tokens.filter(({ revokedAt }) => revokedAt).map(({ id }) => id)}
            onCreate={createTokenAction}
          />
        </div>
        <UsageCard publicUrl={env().publicUrl} />
      </div>
    </div>
  );
}

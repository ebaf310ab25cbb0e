import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLanguage } from '@/app/choose-language';
import { Door } from '@/components/shell/door';
import { Banner } from '@/components/ui/banner';
import { db } from '@/lib/db/client';
import { findInvitation } from '@/lib/db/invitations';
import { JoinForm } from './join-form';

type JoinPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.join'))('title') };
}

/** Opening it consumes nothing: mail and chat programs look at addresses by themselves. */
export default async function JoinPage({ searchParams }: JoinPageProps) {
  const t = await getTranslations('team.join');
  const { token } = await searchParams;
  const given = typeof token === 'string' ? token : '';
  const invitation = await findInvitation(await db(), given, new Date());
  const lead = invitation
    ? t('lead', { clinic: invitation.clinicName[await getLocale()] })
    : t('leadWithoutInvitation');
  return (
    <Door title={t('title')} lead={lead} onChooseLanguage={chooseLanguage}>
      {invitation ? (
        <JoinForm
          token={given}
          email={invitation.email}
          hasSecondFactor={invitation.hasSecondFactor}
        />
      ) : (
        <Banner role="status" title={t('wrongToken')} />
      )}
    </Door>
  );
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chooseLanguage } from '@/app/choose-language';
import { Door } from '@/components/shell/door';
import { Banner } from '@/components/ui/banner';
import { db } from '@/lib/db/client';
import { isSetUp } from '@/lib/db/set-up';
import { SetUpForm } from './set-up-form';

type SetUpPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.setUp'))('title') };
}

export default async function SetUpPage({ searchParams }: SetUpPageProps) {
  const { token } = await searchParams;
  if (await isSetUp(await db())) redirect('/sign-in');
  const t = await getTranslations('signIn.setUp');
  return (
    <Door title={t('title')} lead={t('lead')} onChooseLanguage={chooseLanguage}>
      {typeof token === 'string' ? (
        <SetUpForm token={token} />
      ) : (
        <Banner role="status" title={t('noToken')} />
      )}
    </Door>
  );
}

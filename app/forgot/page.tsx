import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { chooseLanguage } from '@/app/choose-language';
import { Door } from '@/components/shell/door';
import { Banner } from '@/components/ui/banner';
import { env } from '@/lib/env';
import { ForgotForm } from './forgot-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.forgot'))('title') };
}

/** For who forgot the password: by a letter, or where this server sends none by the administrator. */
export default async function ForgotPage() {
  const t = await getTranslations('signIn.forgot');
  const sendsMail = env().mail !== null;
  return (
    <Door
      title={t('title')}
      {...(sendsMail ? { lead: t('lead') } : {})}
      onChooseLanguage={chooseLanguage}
    >
      {sendsMail ? (
        <ForgotForm />
      ) : (
        <Banner title={t('noMail.title')}>
          <p className="text-ink-2">{t('noMail.whatToDo')}</p>
        </Banner>
      )}
      <a href="/sign-in" className="font-semibold text-brand underline underline-offset-2">
        {t('back')}
      </a>
    </Door>
  );
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chooseLanguage } from '@/app/choose-language';
import { Door } from '@/components/shell/door';
import { ownPath } from '@/components/shell/own-path';
import { Banner } from '@/components/ui/banner';
import { findActor } from '@/lib/auth/actor';
import { env } from '@/lib/env';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { SignInForm } from './sign-in-form';
import { SingleSignOnButton } from './single-sign-on-button';

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const t = await getTranslations('signIn');
  const { next, done, again, error } = await searchParams;
  const { singleSignOn } = env();
  const path = ownPath(typeof next === 'string' ? next : undefined);
  // Who is to show that it is still them signs in anew, though they are in.
  if (again === undefined && (await isSignedIn())) redirect(path);
  return (
    <Door title={t('title')} lead={t('lead')} onChooseLanguage={chooseLanguage}>
      {done === 'set-up' && <Banner role="status" title={t('setUpDone')} />}
      {done === 'joined' && <Banner role="status" title={t('joinDone')} />}
      {typeof error === 'string' && (
        <Banner
          role="alert"
          title={t(`problem.${error === 'AccessDenied' ? 'unknown-person' : 'unavailable'}.title`)}
        >
          <p className="text-ink-2">
            {t(`problem.${error === 'AccessDenied' ? 'unknown-person' : 'unavailable'}.whatToDo`)}
          </p>
        </Banner>
      )}
      {singleSignOn && (
        <SingleSignOnButton name={singleSignOn.name} next={path} isAgain={again !== undefined} />
      )}
      <SignInForm next={path} />
      <a href="/forgot" className="font-semibold text-brand underline underline-offset-2">
        {t('forgotten')}
      </a>
    </Door>
  );
}

/** The page opens without the database too: the form then says that it is away. */
async function isSignedIn(): Promise<boolean> {
  try {
    return (await findActor()) !== null;
  } catch (error) {
    log().error(describeError(error), 'session.not-read');
    return false;
  }
}

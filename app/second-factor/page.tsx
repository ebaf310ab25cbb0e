import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chooseLanguage } from '@/app/choose-language';
import { leave } from '@/app/leave';
import { Door } from '@/components/shell/door';
import { ownPath } from '@/components/shell/own-path';
import { Button } from '@/components/ui/button';
import { requireSignedIn } from '@/lib/auth/actor';
import { beginSecondFactorAction, confirmSecondFactorAction } from './actions';
import { OwedSecondFactor } from './owed-second-factor';

type SecondFactorPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('secondFactor'))('title') };
}

/** Where who owes a second factor sets it, before anything else is shown. */
export default async function SecondFactorPage({ searchParams }: SecondFactorPageProps) {
  const { owesSecondFactor } = await requireSignedIn();
  const { next } = await searchParams;
  const path = ownPath(typeof next === 'string' ? next : undefined);
  if (!owesSecondFactor) redirect(path);
  const t = await getTranslations('secondFactor');
  const common = await getTranslations('common.account');
  return (
    <Door title={t('title')} lead={t('owed')} onChooseLanguage={chooseLanguage}>
      <OwedSecondFactor
        next={path}
        begin={beginSecondFactorAction}
        confirm={confirmSecondFactorAction}
      />
      <form action={leave}>
        <Button type="submit" variant="quiet">
          {common('signOut')}
        </Button>
      </form>
    </Door>
  );
}

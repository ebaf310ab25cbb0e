import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';

export default async function NotFound() {
  const t = await getTranslations('common.notFound');
  return (
    <main className="mx-auto flex w-full max-w-md flex-col items-start gap-3 px-4 py-16">
      <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
      <p className="text-ink-2">{t('whatToDo')}</p>
      <ButtonLink href="/patients" variant="primary">
        {t('home')}
      </ButtonLink>
    </main>
  );
}

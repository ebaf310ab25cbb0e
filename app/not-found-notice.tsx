import { getTranslations } from 'next-intl/server';
import { TroublePage } from '@/components/shell/trouble-page';
import { ButtonLink } from '@/components/ui/button';

export async function NotFoundNotice() {
  const t = await getTranslations('common.notFound');
  return (
    <TroublePage title={t('title')}>
      <p className="text-ink-2">{t('whatToDo')}</p>
      <ButtonLink href="/patients" variant="primary">
        {t('home')}
      </ButtonLink>
    </TroublePage>
  );
}

import { getTranslations } from 'next-intl/server';
import { TroublePage } from '@/components/shell/trouble-page';
import { ButtonLink } from '@/components/ui/button';
import { requestId } from '@/lib/log/request';

export async function NotFoundNotice() {
  const t = await getTranslations('common.notFound');
  const reference = requestId();
  return (
    <TroublePage title={t('title')}>
      <p className="text-ink-2">{t('whatToDo')}</p>
      {reference && <p className="text-ink-2">{t('reference', { reference })}</p>}
      <ButtonLink href="/patients" variant="primary">
        {t('home')}
      </ButtonLink>
    </TroublePage>
  );
}

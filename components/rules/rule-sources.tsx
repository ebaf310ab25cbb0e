import { useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import type { Finding } from '@/lib/contraindications/finding';

export function RuleSources({ sources }: Pick<Finding, 'sources'>) {
  const t = useTranslations('rules.rule');
  return (
    <p className="break-words text-ink-2 text-xs">
      {t('source')}: {sources.length === 0 && t('noSource')}
      <LinkList links={sources} />
    </p>
  );
}

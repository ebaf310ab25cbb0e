import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/contraindications/finding';

export function RuleSources({ sources }: Pick<Finding, 'sources'>) {
  const t = useTranslations('rules.rule');
  return (
    <p className="break-words text-ink-2 text-xs">
      {t('source')}: {sources.length === 0 && t('noSource')}
      {sources.map(({ id, title, url }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" className="underline">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
    </p>
  );
}

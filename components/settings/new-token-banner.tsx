import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { CONTROL } from '@/components/ui/control-look';
import { CopyButton } from '@/components/ui/copy-button';

/** The token itself, shown until the page is left. */
export function NewTokenBanner({ name, token }: { name: string; token: string }) {
  const t = useTranslations('settings.newToken');
  return (
    <Banner role="status" title={t('title', { name })}>
      <p className="text-[13px] text-ink-2">{t('use')}</p>
      <textarea
        readOnly
        rows={2}
        aria-label={t('label')}
        value={token}
        onFocus={(event) => event.target.select()}
        spellCheck={false}
        className={`${CONTROL} resize-none break-all font-mono`}
      />
      <CopyButton text={token} words={t('copy')} />
    </Banner>
  );
}

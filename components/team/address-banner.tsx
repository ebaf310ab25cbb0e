import { useLocale, useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { CopyButton } from '@/components/ui/copy-button';
import { dayText } from '@/components/ui/day-text';

type AddressBannerProps = { name: string; url: string; expiresAt: Date };

/** The one-time address, shown until the page is left. */
export function AddressBanner({ name, url, expiresAt }: AddressBannerProps) {
  const t = useTranslations('team.address');
  const language = useLocale();
  return (
    <Banner role="status" title={t('title', { name })}>
      <p className="text-[13px] text-ink-2">{t('use', { day: dayText(expiresAt, language) })}</p>
      <p className="select-all break-all rounded-lg bg-paper px-3 py-2 text-xs">{url}</p>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton key={url} text={url} words={t('copy')} />
      </div>
    </Banner>
  );
}

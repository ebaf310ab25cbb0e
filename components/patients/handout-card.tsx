import { useLocale, useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { dayText } from '@/components/ui/day-text';
import { Card } from './card';

type HandoutCardProps = {
  patientId: string;
  /** The patient's address; `null` once the link has ended. */
  url: string | null;
  expiresAt: Date;
  revokedAt: Date | null;
  onEnd: (form: FormData) => Promise<void>;
};

const BUTTON =
  'inline-flex min-h-11 items-center justify-center rounded-lg border border-line-2 px-3.5 py-2 font-semibold text-[13px] hover:bg-tint md:min-h-9';

export function HandoutCard({ patientId, url, expiresAt, revokedAt, onEnd }: HandoutCardProps) {
  const t = useTranslations('patients.handout');
  const language = useLocale();
  if (url === null) {
    const day = dayText(revokedAt ?? expiresAt, language);
    return (
      <Card title={t('title')}>
        <p>{revokedAt ? t('revoked', { day }) : t('expired', { day })}</p>
        <p className="text-ink-2">{t('issueAgain')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('until', { day: dayText(expiresAt, language) })}</p>
      <p className="select-all break-all rounded-lg bg-paper px-3 py-2 text-xs">{url}</p>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} words={t('copy')} />
        <a href={url} target="_blank" rel="noreferrer" className={BUTTON}>
          {t('open')}
        </a>
        <a href={`${url}/handout.pdf`} target="_blank" rel="noreferrer" className={BUTTON}>
          {t('pdf')}
        </a>
      </div>
      <details className="border-line border-t pt-2">
        <summary className="flex min-h-11 items-center font-semibold text-[13px] text-ink-2">
          {t('end')}
        </summary>
        <form action={onEnd} className="flex flex-col items-start gap-2">
          <input type="hidden" name="patientId" value={patientId} />
          <p className="text-[13px] text-ink-2">{t('endMeans')}</p>
          <button type="submit" className={BUTTON}>
            {t('endNow')}
          </button>
        </form>
      </details>
    </Card>
  );
}

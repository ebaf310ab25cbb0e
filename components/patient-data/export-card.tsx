import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { DownloadLink } from '@/components/ui/button';

/** For a patient who asks what is kept, and for another clinic's system. `href`: `null` = the reader may not have it. */
export function ExportCard({ href }: { href: string | null }) {
  const t = useTranslations('patientData.export');
  return (
    <Card title={t('title')}>
      <p>{t('holds')}</p>
      {href === null ? (
        <p className="text-[13px] text-ink-2">{t('whoMay')}</p>
      ) : (
        <>
          <p className="text-[13px] text-ink-2">{t('care')}</p>
          <div>
            <DownloadLink href={href}>{t('submit')}</DownloadLink>
          </div>
        </>
      )}
    </Card>
  );
}

import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import type { ConfirmedAnswer } from '@/components/shell/confirm-answer';
import { ConfirmedDownload } from '@/components/shell/confirmed-download';

/** For a patient who asks what is kept, and for another clinic's system. `href`: `null` = the reader may not have it. */
export function ExportCard(props: { href: string | null; onAsk: () => Promise<ConfirmedAnswer> }) {
  const { href, onAsk } = props;
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
            <ConfirmedDownload href={href} onAsk={onAsk}>
              {t('submit')}
            </ConfirmedDownload>
          </div>
        </>
      )}
    </Card>
  );
}

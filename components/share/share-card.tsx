import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerForm } from '@/components/follow-up/answer-form';
import type { AnswerReport } from '@/components/follow-up/report-answer';
import { Card } from '@/components/patients/card';
import { Banner } from '@/components/ui/banner';
import { dayText } from '@/components/ui/day-text';
import { Fold } from './fold';
import { SHARE_BUTTON } from './share-button';
import { ShareParts, type SharePartsProps } from './share-parts';

type ShareCardProps = Omit<SharePartsProps, 'link'> & {
  patientId: string;
  /** The handout at a glance: end pose of each exercise, decoration. */
  pictures: ReactNode;
  /** `null` once it has ended. */
  link: SharePartsProps['link'] | null;
  ended: { expiresAt: Date; revokedAt: Date | null };
  onAnswerNotMine: AnswerReport;
  onEnd: (form: FormData) => Promise<void>;
};

/** The handout on the patient's record: to share, to open again, to end. */
export function ShareCard({
  link,
  patientId,
  ended,
  onAnswerNotMine,
  onEnd,
  pictures,
  ...parts
}: ShareCardProps) {
  const t = useTranslations('patients.handout');
  const share = useTranslations('share');
  const language = useLocale();
  if (link === null) {
    const day = dayText(ended.revokedAt ?? ended.expiresAt, language);
    return (
      <Card title={t('title')}>
        <p>{ended.revokedAt ? t('revoked', { day }) : t('expired', { day })}</p>
        <p className="text-ink-2">{t('issueAgain')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('title')} aside={<PrintWords {...parts.print} />}>
      <div aria-hidden="true" className="flex flex-wrap gap-1.5">
        {pictures}
      </div>
      {link.state === 'paused' && (
        <Banner title={share('paused')}>
          <AnswerForm
            fields={{ patientId }}
            choices={[{ value: 'resume', words: share('resume'), spoken: share('resume') }]}
            onAnswer={onAnswerNotMine}
          />
        </Banner>
      )}
      <ShareParts link={link} {...parts} />
      <Fold title={t('end')}>
        <form action={onEnd} className="flex flex-col items-start gap-2">
          <input type="hidden" name="patientId" value={patientId} />
          <p className="text-[13px] text-ink-2">{t('endMeans')}</p>
          <button type="submit" className={SHARE_BUTTON}>
            {t('endNow')}
          </button>
        </form>
      </Fold>
    </Card>
  );
}

/** Such as "Thai, large". */
function PrintWords({ lang, size }: SharePartsProps['print']) {
  const t = useTranslations('share.print');
  return (
    <p className="text-[13px] text-ink-2">
      {t(`languages.${lang}`)}, {t(`sizes.${size}`)}
    </p>
  );
}

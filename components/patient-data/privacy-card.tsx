import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { dayText } from '@/components/ui/day-text';

type PrivacyCardProps = {
  patientId: string;
  /** `null` = the patient was given no notice. */
  given: { version: string; givenOn: string } | null;
};

/** Whether the patient was told what is kept, and the way to everything that is done with it. */
export function PrivacyCard({ patientId, given }: PrivacyCardProps) {
  const t = useTranslations('patientData');
  const language = useLocale();
  return (
    <Card title={t('card.title')}>
      <p className="break-words text-[13px]">
        {given
          ? t('card.given', { day: dayText(given.givenOn, language), version: given.version })
          : t('notice.none')}
      </p>
      <Link
        href={`/patients/${patientId}/data`}
        className="inline-flex min-h-11 items-center text-[13px] text-brand underline underline-offset-2 md:min-h-8"
      >
        {t('card.open')}
      </Link>
    </Card>
  );
}

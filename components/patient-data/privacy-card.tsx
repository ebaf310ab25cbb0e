import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { ButtonLink } from '@/components/ui/button';
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
      <div>
        <ButtonLink variant="quiet" href={`/patients/${patientId}/data`}>
          {t('card.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}

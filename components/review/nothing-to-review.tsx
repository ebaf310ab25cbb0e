import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';

/** There is no draft, or it holds no exercise: what to do instead. */
export function NothingToReview({ patient }: { patient: { id: string; name: string } }) {
  const t = useTranslations('review.nothing');
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-3 p-4 md:p-8">
      <h1 className="break-words font-semibold text-[22px] leading-7">{patient.name}</h1>
      <p>{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink variant="primary" href={`/patients/${patient.id}/prescribe`}>
          {t('prescribe')}
        </ButtonLink>
        <ButtonLink href={`/patients/${patient.id}`}>{t('record')}</ButtonLink>
      </div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';

type ReviewWalkProps = {
  /** From 1. */
  position: number;
  count: number;
  /** `null` = there is none on that side. */
  previousHref: string | null;
  nextHref: string | null;
};

/** Where one stands in the list, and the way on. */
export function ReviewWalk({ position, count, previousHref, nextHref }: ReviewWalkProps) {
  const t = useTranslations('recalls.walk');
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-2">
      <ButtonLink href="/recalls">{t('list')}</ButtonLink>
      <span className="mr-auto px-2 font-semibold tabular-nums" aria-current="step">
        {t('position', { position, count })}
      </span>
      {previousHref && <ButtonLink href={previousHref}>{t('previous')}</ButtonLink>}
      {nextHref && <ButtonLink href={nextHref}>{t('next')}</ButtonLink>}
    </nav>
  );
}

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { AuditAsk } from '@/lib/audit/audit-entry';
import { auditAddress } from './audit-address';

type AuditPagesProps = {
  path: string;
  ask: AuditAsk;
  isFirst: boolean;
  /** Entries before this one come next; `null` = there are none. */
  before: number | null;
};

export function AuditPages({ path, ask, isFirst, before }: AuditPagesProps) {
  const t = useTranslations('audit');
  if (isFirst && before === null) return null;
  return (
    <nav aria-label={t('table')} className="flex flex-wrap gap-2">
      {!isFirst && <ButtonLink href={auditAddress(path, ask, null)}>{t('newest')}</ButtonLink>}
      {before !== null && (
        <ButtonLink href={auditAddress(path, ask, before)}>{t('older')}</ButtonLink>
      )}
    </nav>
  );
}

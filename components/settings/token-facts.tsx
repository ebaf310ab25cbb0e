import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayText } from '@/components/ui/day-text';

export type Token = {
  id: string;
  name: string;
  createdAt: Date;
  /** `null` = not known. */
  createdByName: string | null;
  /** `null` = it works. */
  revokedAt: Date | null;
};

/** One token of a list, without the token itself: nobody can see it again. */
export function TokenFacts({ token, children }: { token: Token; children?: ReactNode }) {
  const t = useTranslations('settings.tokens');
  const language = useLocale();
  const { name, createdAt, createdByName, revokedAt } = token;
  const day = dayText(createdAt, language);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-t py-3 first:border-t-0">
      <div className="min-w-0 flex-1 basis-52">
        <p className={`break-words text-base md:text-sm ${revokedAt ? '' : 'font-semibold'}`}>
          {name}
        </p>
        <p className="text-[13px] text-ink-2">
          {createdByName ? t('madeBy', { day, name: createdByName }) : t('made', { day })}
          {revokedAt && ` · ${t('revokedOn', { day: dayText(revokedAt, language) })}`}
        </p>
      </div>
      {children}
    </li>
  );
}

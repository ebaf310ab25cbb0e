import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { AttentionList } from './attention-list';

type AttentionSectionProps = ComponentProps<typeof AttentionList> & {
  /** Of all who need somebody; `patients` are the most pressing of them, worst first. */
  total: number;
  /** Whether only they are shown; otherwise a link leads there. */
  isAll: boolean;
};

export function AttentionSection({ patients, total, isAll, ...acts }: AttentionSectionProps) {
  const t = useTranslations('followUp.attention');
  return (
    <section aria-labelledby="needs-attention" className="flex flex-col gap-2">
      <h2 id="needs-attention" className="font-semibold text-base leading-[22px]">
        {t('title')}
      </h2>
      {patients.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {t('none')}
        </p>
      ) : (
        <AttentionList patients={patients} {...acts} />
      )}
      {patients.length < total &&
        (isAll ? (
          <p className="text-[13px] text-ink-2">{t('shown', { shown: patients.length, total })}</p>
        ) : (
          <p>
            <Link
              href="/patients?show=attention"
              className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-0"
            >
              {t('more', { count: total - patients.length })}
            </Link>
          </p>
        ))}
    </section>
  );
}

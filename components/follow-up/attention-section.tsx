import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { CONCERN_KINDS } from '@/lib/handout/attention';
import { AttentionList } from './attention-list';

/** Above the list of all patients only the most pressing ones stand; the filter shows the rest. */
const SHOWN = 5;

type AttentionSectionProps = ComponentProps<typeof AttentionList> & { isAll: boolean };

export function AttentionSection({ patients, isAll, ...acts }: AttentionSectionProps) {
  const t = useTranslations('followUp.attention');
  const shown = patients
    .toSorted((a, b) => pressing(a) - pressing(b))
    .slice(0, isAll ? patients.length : SHOWN);
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
        <AttentionList patients={shown} {...acts} />
      )}
      {shown.length < patients.length && (
        <p>
          <Link
            href="/patients?show=attention"
            className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-0"
          >
            {t('more', { count: patients.length - shown.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

const pressing = ({ concerns }: AttentionSectionProps['patients'][number]) =>
  Math.min(...concerns.map(({ kind }) => CONCERN_KINDS.indexOf(kind)));

'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';

/** Shown once, to be printed or copied; whoever holds one gets in without the authenticator. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('secondFactor.codes');
  return (
    <section aria-labelledby="recovery-codes" className="flex flex-col gap-2.5">
      <h2 id="recovery-codes" className="font-semibold text-base">
        {t('title')}
      </h2>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      <ul className="flex flex-col gap-1.5 rounded-xl border border-line bg-sunken px-4 py-3 font-medium text-[13px] tabular-nums">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <CopyButton text={codes.join('\n')} words={t('copy')} />
      </div>
    </section>
  );
}

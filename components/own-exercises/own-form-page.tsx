import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export function OwnFormPage({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('ownExercises.list');
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 pt-5 md:px-5">
      <div>
        <Link href="/catalog/own" className="text-[13px] text-brand underline underline-offset-2">
          {t('title')}
        </Link>
        <h1 className="break-words font-semibold text-[22px] leading-7">{title}</h1>
      </div>
      {children}
    </div>
  );
}

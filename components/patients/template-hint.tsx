import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { type ListAddress, listHref } from './list-address';

/** Somebody came with a template and looks for the patient; nothing without one. */
export function TemplateHint({ address }: { address: ListAddress }) {
  const t = useTranslations('patients.list');
  if (address.template === null) return null;
  return (
    <Banner title={t('withTemplate')}>
      <Link
        href={listHref({ ...address, template: null })}
        className="inline-flex min-h-11 items-center font-semibold text-[13px] text-brand underline underline-offset-2 md:min-h-0"
      >
        {t('withoutTemplate')}
      </Link>
    </Banner>
  );
}

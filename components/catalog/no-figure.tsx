import { useTranslations } from 'next-intl';

/** Stands where a figure is not drawn yet. */
export function NoFigure() {
  const t = useTranslations('catalog');
  return (
    <span className="grid h-full w-full place-items-center rounded-lg border border-line-2 border-dashed px-2 text-center text-ink-2 text-xs">
      {t('noFigure')}
    </span>
  );
}

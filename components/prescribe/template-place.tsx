import { useTranslations } from 'next-intl';

const PLACES = ['replace', 'add'] as const;

/** Where a template goes when the program is not empty. */
export function TemplatePlace({
  count,
  place,
  onPlace,
}: {
  count: number;
  place: (typeof PLACES)[number];
  onPlace: (place: (typeof PLACES)[number]) => void;
}) {
  const t = useTranslations('templates.apply');
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 rounded-lg border border-line-2 px-3 py-1">
      <legend className="px-1 text-[13px] text-ink-2">{t('where', { count })}</legend>
      {PLACES.map((one) => (
        <label key={one} className="flex min-h-11 items-center gap-2 md:min-h-9">
          <input
            type="radio"
            name="template-place"
            className="size-5 accent-brand"
            checked={place === one}
            onChange={() => onPlace(one)}
          />
          {t(one)}
        </label>
      ))}
    </fieldset>
  );
}

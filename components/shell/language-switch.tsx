'use client';

import { useLocale, useTranslations } from 'next-intl';

type LanguageSwitchProps = {
  onChoose: (form: FormData) => Promise<void>;
  /** `bar`: on the petrol bar. */
  on: 'bar' | 'paper';
};

const LANGUAGES = ['th', 'en'] as const;

/** A plain form, so that it works before the scripts do. The bar of a phone has room for the other language alone. */
export function LanguageSwitch({ onChoose, on }: LanguageSwitchProps) {
  const t = useTranslations('common.language');
  const current = useLocale();
  const [plain, pressed] =
    on === 'bar'
      ? ['text-white/85 hover:text-white', 'bg-white/15 text-white max-[26rem]:hidden']
      : ['text-ink-2 hover:text-ink', 'bg-tint text-ink'];
  return (
    <form action={onChoose}>
      <fieldset className="flex items-center gap-0.5">
        <legend className="sr-only">{t('label')}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            aria-pressed={language === current}
            className={`min-h-11 min-w-11 rounded-md px-2 font-medium text-xs md:min-h-8 md:min-w-0 ${language === current ? pressed : plain}`}
          >
            {t(language)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

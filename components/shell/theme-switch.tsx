'use client';

import { useTranslations } from 'next-intl';
import { Theme } from './theme';

type ThemeSwitchProps = { theme: Theme; onChoose: (form: FormData) => Promise<void> };

/** A plain form, so that it works before the scripts do. */
export function ThemeSwitch({ theme, onChoose }: ThemeSwitchProps) {
  const t = useTranslations('shell.theme');
  return (
    <form action={onChoose}>
      <fieldset className="flex flex-wrap items-center gap-1">
        <legend className="mb-1 text-ink-2 text-xs">{t('label')}</legend>
        {Theme.options.map((each) => (
          <button
            key={each}
            type="submit"
            name="theme"
            value={each}
            aria-pressed={each === theme}
            className={`min-h-11 grow rounded-md border px-2 text-[13px] md:min-h-8 ${each === theme ? 'border-brand bg-tint font-semibold' : 'border-line text-ink-2 hover:text-ink'}`}
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

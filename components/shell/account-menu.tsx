import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ShortcutHelpButton } from '@/components/shortcuts/shortcut-help';
import { DropDown } from './drop-down';
import { initialsOf } from './initials';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

type AccountMenuProps = {
  clinicName: string;
  person: { name: string; role: 'administrator' | 'physiatrist' | 'therapist' };
  theme: Theme;
  onChooseTheme: (form: FormData) => Promise<void>;
  onSignOut: () => Promise<void>;
};

export function AccountMenu({ clinicName, person, theme, ...acts }: AccountMenuProps) {
  const t = useTranslations('common.account');
  return (
    <DropDown
      side="right"
      summaryClassName="grid size-11 place-items-center"
      summary={
        <>
          <span className="sr-only">{t('label')}</span>
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full bg-bar-tint font-semibold text-[11px] text-brand-2"
          >
            {initialsOf(person.name)}
          </span>
        </>
      }
    >
      <div className="flex flex-col gap-2 p-1">
        <p className="break-words font-semibold">{person.name}</p>
        <p className="text-ink-2 text-xs">
          {t(`role.${person.role}`)} · {clinicName}
        </p>
        <ThemeSwitch theme={theme} onChoose={acts.onChooseTheme} />
        <Link
          href="/account"
          className="inline-flex min-h-11 items-center justify-center rounded-lg border border-line-2 font-semibold text-[13px] hover:bg-tint md:min-h-9"
        >
          {t('profile')}
        </Link>
        <ShortcutHelpButton />
        <form action={acts.onSignOut}>
          <button
            type="submit"
            className="min-h-11 w-full rounded-lg border border-line-2 font-semibold text-[13px] hover:bg-tint md:min-h-9"
          >
            {t('signOut')}
          </button>
        </form>
      </div>
    </DropDown>
  );
}

'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { BrandMark } from './brand-mark';
import { initialsOf } from './initials';
import { LanguageSwitch } from './language-switch';

type TopBarProps = {
  clinicName: string;
  person: { name: string; role: 'administrator' | 'physiatrist' | 'therapist' };
  /** Handouts that wait for a decision. */
  openRecalls: number;
  onChooseLanguage: (form: FormData) => Promise<void>;
  onSignOut: () => Promise<void>;
};

const TABS = [
  { href: '/patients', name: 'patients' },
  { href: '/catalog', name: 'catalog' },
  { href: '/rules', name: 'rules' },
  { href: '/templates', name: 'templates' },
  { href: '/recalls', name: 'recalls' },
] as const;
const ADMINISTRATOR_TABS = [
  ...TABS,
  { href: '/team', name: 'team' },
  { href: '/settings', name: 'settings' },
] as const;

export function TopBar({
  clinicName,
  person,
  openRecalls,
  onChooseLanguage,
  onSignOut,
}: TopBarProps) {
  const t = useTranslations('common');
  const path = usePathname();
  const tabs = person.role === 'administrator' ? ADMINISTRATOR_TABS : TABS;
  return (
    <header className="flex min-h-12 items-stretch gap-x-1 bg-brand-2 px-3 text-white print:hidden md:gap-x-4 md:px-5">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:self-center focus:rounded focus:bg-white focus:px-2 focus:text-black"
      >
        {t('skip')}
      </a>
      <BrandMark className="self-center" isShortOnPhones />
      <nav
        aria-label={t('navigation.label')}
        className="flex min-w-0 items-stretch overflow-x-auto whitespace-nowrap md:mr-auto"
      >
        {tabs.map(({ href, name }) => {
          const isCurrent = path.startsWith(href);
          return (
            <Link
              key={href}
              href={href}
              aria-current={isCurrent ? 'page' : undefined}
              className={`flex min-h-11 items-center border-b-3 px-2 font-medium md:px-3 text-[13px] ${isCurrent ? 'border-gold' : 'border-transparent text-white/85 hover:text-white'}`}
            >
              {t(`navigation.${name}`)}
              {name === 'recalls' && openRecalls > 0 && <RecallBadge count={openRecalls} />}
            </Link>
          );
        })}
      </nav>
      <div className="ml-auto flex shrink-0 items-center gap-1 md:gap-2">
        <span className="hidden text-white/80 text-xs lg:inline">{clinicName}</span>
        <LanguageSwitch onChoose={onChooseLanguage} on="bar" />
        <details className="relative">
          <summary className="grid size-11 list-none place-items-center [&::-webkit-details-marker]:hidden">
            <span className="sr-only">{t('account.label')}</span>
            <span
              aria-hidden="true"
              className="grid size-7 place-items-center rounded-full bg-[#ddebea] font-semibold text-[#17282d] text-[11px]"
            >
              {initialsOf(person.name)}
            </span>
          </summary>
          <div className="absolute top-full right-0 z-40 flex w-60 flex-col gap-2 rounded-xl border border-line bg-surface p-3 text-ink shadow-tray">
            <p className="font-semibold">{person.name}</p>
            <p className="text-ink-2 text-xs">
              {t(`account.role.${person.role}`)} · {clinicName}
            </p>
            <Link
              href="/account"
              className="inline-flex min-h-11 items-center justify-center rounded-lg border border-line-2 font-semibold text-[13px] hover:bg-tint md:min-h-9"
            >
              {t('account.profile')}
            </Link>
            <form action={onSignOut}>
              <button
                type="submit"
                className="min-h-11 w-full rounded-lg border border-line-2 font-semibold text-[13px] hover:bg-tint md:min-h-9"
              >
                {t('account.signOut')}
              </button>
            </form>
          </div>
        </details>
      </div>
    </header>
  );
}

function RecallBadge({ count }: { count: number }) {
  const t = useTranslations('common.navigation');
  return (
    <span className="ml-1.5 rounded-full bg-gold px-1.5 font-semibold text-[#17282d] text-[11px] leading-4 tabular-nums">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t('recallsOpen', { count })}</span>
    </span>
  );
}

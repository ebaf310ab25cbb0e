'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkPending } from '@/components/ui/link-pending';
import { DropDown } from './drop-down';
import { listTabs, type TabName } from './tabs';

type MainMenuProps = {
  role: Parameters<typeof listTabs>[0];
  /** What waits behind a tab; absent or 0 = nothing. */
  counts: Partial<Record<TabName, number>>;
};

/** All tabs side by side where there is room, else behind one button that names where one is. */
export function MainMenu({ role, counts }: MainMenuProps) {
  const t = useTranslations('common.navigation');
  const path = usePathname();
  const tabs = listTabs(role).map((tab) => ({ ...tab, isCurrent: path.startsWith(tab.href) }));
  const current = tabs.find(({ isCurrent }) => isCurrent);
  const waiting = tabs.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);
  return (
    <>
      <nav aria-label={t('label')} className="hidden items-stretch whitespace-nowrap lg:flex">
        {tabs.map(({ href, name, isCurrent }) => (
          <Link
            key={href}
            href={href}
            aria-current={isCurrent ? 'page' : undefined}
            className={`relative flex min-h-11 items-center gap-1.5 border-b-3 px-2.5 font-medium text-[13px] xl:px-3 ${isCurrent ? 'border-gold' : 'border-transparent text-white/85 hover:text-white'}`}
          >
            {t(name)}
            <Count of={counts[name]} />
            <LinkPending />
          </Link>
        ))}
      </nav>
      <div className="flex min-w-0 items-center lg:hidden">
        <DropDown
          side="left"
          summaryClassName="flex min-h-11 min-w-0 items-center gap-2 rounded-md px-2 font-medium text-[13px]"
          summary={
            <>
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="size-4 shrink-0"
                stroke="currentColor"
                strokeWidth="1.6"
                strokeLinecap="round"
              >
                <path d="M2 4h12M2 8h12M2 12h12" />
              </svg>
              <span className="sr-only">{t('menu')}</span>
              {current && <span className="truncate">{t(current.name)}</span>}
              <Count of={waiting} />
            </>
          }
        >
          <nav aria-label={t('label')} className="flex flex-col">
            {tabs.map(({ href, name, isCurrent }) => (
              <Link
                key={href}
                href={href}
                aria-current={isCurrent ? 'page' : undefined}
                className={`flex min-h-11 items-center justify-between gap-2 rounded-lg border-l-3 px-3 font-medium ${isCurrent ? 'border-gold bg-tint' : 'border-transparent hover:bg-tint'}`}
              >
                {t(name)}
                <Count of={counts[name]} />
              </Link>
            ))}
          </nav>
        </DropDown>
      </div>
    </>
  );
}

/** How many recalls wait for a decision; nothing where none do. */
function Count({ of = 0 }: { of?: number | undefined }) {
  const t = useTranslations('common.navigation');
  if (of === 0) return null;
  return (
    <span className="shrink-0 rounded-full bg-gold px-1.5 font-semibold text-[11px] text-on-gold leading-4">
      <span aria-hidden="true">{of}</span>
      <span className="sr-only">{t('recallsOpen', { count: of })}</span>
    </span>
  );
}

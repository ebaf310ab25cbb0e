import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { Person } from './person';

export function PersonFacts({ person, name }: { person: Person; name: string }) {
  const t = useTranslations('team.person');
  const roleWord = useTranslations('common.account.role');
  const language = useLocale();
  const { email, role, licence, state, hasSecondFactor, invitedUntil, holds, isOneself } = person;
  return (
    <>
      <div className="min-w-0">
        <p className="break-words font-semibold text-base md:text-sm">
          {name}
          {isOneself && <span className="font-normal text-ink-2"> ({t('oneself')})</span>}
        </p>
        <p className="break-all text-[13px] text-ink-2">{email}</p>
      </div>
      <div className="min-w-0 text-[13px]">
        <p>{roleWord(role)}</p>
        {licence && <p className="break-words text-ink-2">{t('licence', { licence })}</p>}
      </div>
      <div className="text-[13px]">
        <p className={state === 'active' ? 'text-ink-2' : 'font-semibold'}>{t(`state.${state}`)}</p>
        {invitedUntil && (
          <p className="text-ink-2">{t('until', { day: dayText(invitedUntil, language) })}</p>
        )}
        {state === 'invited' && !invitedUntil && <p className="text-ink-2">{t('noAddress')}</p>}
        {state === 'active' && (
          <p className="text-ink-2">{t(hasSecondFactor ? 'secondFactor' : 'noSecondFactor')}</p>
        )}
        {holds.patients > 0 && (
          <p className="text-ink-2">{t('holds', { count: holds.patients })}</p>
        )}
      </div>
    </>
  );
}

'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/day-text';
import { AddressBanner } from './address-banner';
import { DisableDialog } from './disable-dialog';
import type { PersonAnswer } from './team-answer';
import { TeamProblem } from './team-problem';

export type Person = {
  id: string;
  title: string;
  name: string;
  email: string;
  role: 'administrator' | 'physiatrist' | 'therapist';
  /** Empty when the role has none. */
  licence: string;
  state: 'active' | 'invited' | 'disabled';
  /** Until when an address to set a password is open; `null` = none is. */
  invitedUntil: Date | null;
  /** Whether this is who looks at the list. */
  isOneself: boolean;
};

type Act = (request: unknown) => Promise<PersonAnswer>;
export type PersonActs = { onInviteAgain: Act; onDisable: Act; onEnable: Act };

export function PersonRow({ person, acts }: { person: Person; acts: PersonActs }) {
  const t = useTranslations('team.person');
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<PersonAnswer | null>(null);
  const [isChanging, startChanging] = useTransition();
  const isDisabled = person.state === 'disabled';
  const name = `${person.title} ${person.name}`.trim();

  function change(act: Act) {
    setAsking(false);
    startChanging(async () => {
      const given = await act({ id: person.id }).catch(() => null);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <li className="grid items-center gap-x-4 gap-y-2 border-line border-t px-4 py-3 first:border-t-0 md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <PersonFacts person={person} name={name} />
      <div className="flex flex-wrap gap-2 md:min-w-[212px] md:justify-end">
        {!isDisabled && (
          <Button isPending={isChanging} onPress={() => change(acts.onInviteAgain)}>
            {t('newAddress')}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
        {!person.isOneself && (
          <Button
            isPending={isChanging}
            onPress={() => (isDisabled ? change(acts.onEnable) : setAsking(true))}
          >
            {isDisabled ? t('enable') : t('disable')}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
      </div>
      {answer && (
        <div className="md:col-span-full">
          <Outcome answer={answer} name={name} />
        </div>
      )}
      {isAsking && (
        <DisableDialog
          name={name}
          onDisable={() => change(acts.onDisable)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function PersonFacts({ person, name }: { person: Person; name: string }) {
  const t = useTranslations('team.person');
  const roleWord = useTranslations('common.account.role');
  const language = useLocale();
  const { email, role, licence, state, invitedUntil, isOneself } = person;
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
      </div>
    </>
  );
}

function Outcome({ answer, name }: { answer: PersonAnswer; name: string }) {
  const t = useTranslations('team.person.done');
  switch (answer.status) {
    case 'invited':
      return <AddressBanner {...answer} name={name} />;
    case 'disabled':
    case 'enabled':
      return <Banner role="status" title={t(answer.status, { name })} />;
    default:
      return <TeamProblem status={answer.status} />;
  }
}

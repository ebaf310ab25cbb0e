'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { AddressBanner } from './address-banner';
import { ChangeDialog } from './change-dialog';
import { LeaveDialog } from './leave-dialog';
import type { Colleague, Person, PersonActs } from './person';
import { PersonFacts } from './person-facts';
import { SecondFactorDialog } from './second-factor-dialog';
import type { PersonAnswer } from './team-answer';
import { TeamProblem } from './team-problem';

type PersonRowProps = { person: Person; colleagues: readonly Colleague[]; acts: PersonActs };

export function PersonRow({ person, colleagues, acts }: PersonRowProps) {
  const t = useTranslations('team.person');
  const [asking, setAsking] = useState<'change' | 'disable' | 'hand-over' | 'second-factor' | null>(
    null,
  );
  const [answer, setAnswer] = useState<PersonAnswer | null>(null);
  const [isChanging, startChanging] = useTransition();
  const isDisabled = person.state === 'disabled';
  const { id, holds } = person;
  const name = `${person.title} ${person.name}`.trim();
  const close = () => setAsking(null);

  function act(change: () => Promise<PersonAnswer>) {
    close();
    startChanging(async () => setAnswer(await confirmed(change).catch(failed)));
  }

  const button = (words: ReactNode, onPress: () => void) => (
    <Button isPending={isChanging} onPress={onPress}>
      {words}
      <span className="sr-only"> {name}</span>
    </Button>
  );
  return (
    <li className="grid items-center gap-x-4 gap-y-2 border-line border-t px-4 py-3 first:border-t-0 md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <PersonFacts person={person} name={name} />
      <div className="flex flex-wrap gap-2 md:col-span-full">
        {button(t('change'), () => setAsking('change'))}
        {!isDisabled && button(t('newAddress'), () => act(() => acts.onInviteAgain({ id })))}
        {person.hasSecondFactor &&
          !person.isOneself &&
          button(t('resetSecondFactor'), () => setAsking('second-factor'))}
        {holds.patients > 0 && button(t('handOver'), () => setAsking('hand-over'))}
        {!person.isOneself &&
          (isDisabled
            ? button(t('enable'), () => act(() => acts.onEnable({ id })))
            : button(t('disable'), () => setAsking('disable')))}
      </div>
      {answer && (
        <div className="md:col-span-full">
          <Outcome answer={answer} name={name} />
        </div>
      )}
      {asking === 'change' && (
        <ChangeDialog
          person={person}
          onChange={acts.onChange}
          onChanged={(given) => act(async () => given)}
          onClose={close}
        />
      )}
      {asking === 'second-factor' && (
        <SecondFactorDialog
          name={name}
          onReset={() => act(() => acts.onResetSecondFactor({ id }))}
          onClose={close}
        />
      )}
      {(asking === 'disable' || asking === 'hand-over') && (
        <LeaveDialog
          name={name}
          holds={holds}
          colleagues={colleagues}
          reason={asking}
          onDecide={(successorId) =>
            act(() =>
              (asking === 'disable' ? acts.onDisable : acts.onHandOver)({ id, successorId }),
            )
          }
          onClose={close}
        />
      )}
    </li>
  );
}

function Outcome({ answer, name }: { answer: PersonAnswer; name: string }) {
  const t = useTranslations('team.person.done');
  switch (answer.status) {
    case 'invited':
      return <AddressBanner {...answer} name={name} />;
    case 'handed-over':
      return <Banner role="status" title={t('handed-over', { name, count: answer.patients })} />;
    case 'disabled':
    case 'enabled':
    case 'changed':
    case 'second-factor-removed':
    case 'password-removed':
      return <Banner role="status" title={t(answer.status, { name })} />;
    default:
      return <TeamProblem status={answer.status} />;
  }
}

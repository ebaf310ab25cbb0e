import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { InviteCard } from '@/components/team/invite-card';
import { PersonRow } from '@/components/team/person-row';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { listTeam } from '@/lib/db/team';
import {
  changePersonAction,
  disableAction,
  enableAction,
  handOverAction,
  inviteAction,
  inviteAgainAction,
  resetSecondFactorAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { role } = await requireActor();
  return role === 'administrator' ? { title: (await getTranslations('team'))('title') } : {};
}

export default async function TeamPage() {
  const actor = await requireActor();
  const team = await listTeam(await db(), actor, new Date());
  if (team.status === 'not-allowed') notFound();
  const t = await getTranslations('team');
  const acts = {
    onChange: changePersonAction,
    onHandOver: handOverAction,
    onInviteAgain: inviteAgainAction,
    onResetSecondFactor: resetSecondFactorAction,
    onDisable: disableAction,
    onEnable: enableAction,
  };
  const colleagues = team.members
    .filter(({ role, state }) => role === 'physiatrist' && state !== 'disabled')
    .map(({ id, title, name }) => ({ id, name: `${title} ${name}`.trim() }));
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <a
          href="#invite"
          className="inline-flex min-h-11 items-center rounded-lg border border-line-2 bg-surface px-3.5 py-2 font-semibold text-[13px] hover:bg-tint lg:hidden"
        >
          + {t('invite.title')}
        </a>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_340px]">
        <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
          {team.members.map((member) => (
            <PersonRow
              key={member.id}
              person={{ ...member, isOneself: member.id === actor.userId }}
              colleagues={colleagues.filter(({ id }) => id !== member.id)}
              acts={acts}
            />
          ))}
        </ul>
        <div id="invite" className="min-w-0">
          <InviteCard onInvite={inviteAction} />
        </div>
      </div>
    </div>
  );
}

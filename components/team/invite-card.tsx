'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { WaitingFields } from '@/components/ui/waiting-fields';
import { AddressBanner } from './address-banner';
import type { InviteAnswer, InviteField } from './team-answer';
import { TeamProblem } from './team-problem';

const EMPTY = { title: '', name: '', email: '', licence: '' };
const ROLES = ['physiatrist', 'therapist', 'administrator'] as const;
const LANGUAGES = ['th', 'en'] as const;

type InviteCardProps = { onInvite: (request: unknown) => Promise<InviteAnswer> };

export function InviteCard({ onInvite }: InviteCardProps) {
  const t = useTranslations('team.invite');
  const roleWord = useTranslations('common.account.role');
  const [texts, setTexts] = useState(EMPTY);
  const [role, setRole] = useState<(typeof ROLES)[number]>('physiatrist');
  const [language, setLanguage] = useState(useLocale());
  const [answer, setAnswer] = useState<InviteAnswer | null>(null);
  const [isInviting, startInviting] = useTransition();

  const wrong = answer?.status === 'invalid' ? answer.fields : [];
  const errorOf = (name: InviteField) => (wrong.includes(name) ? t(`wrong.${name}`) : undefined);
  const fieldOf = (name: keyof typeof EMPTY) => ({
    label: t(`field.${name}`),
    value: texts[name],
    error: errorOf(name),
    autoComplete: 'off',
    onChange: (typed: string) => setTexts((before) => ({ ...before, [name]: typed })),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    startInviting(async () => {
      const given = await confirmed(() => onInvite({ ...texts, role, language })).catch(noAnswer);
      if (given?.status === 'invited') setTexts(EMPTY);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <Card title={t('title')}>
      <form method="post" noValidate onSubmit={submit}>
        <WaitingFields className="flex flex-col gap-3">
          <SelectField
            label={t('field.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: roleWord(value) }))}
            error={errorOf('role')}
            onChange={setRole}
          />
          <TextField {...fieldOf('title')} hint={t('titleHint')} />
          <TextField {...fieldOf('name')} />
          <TextField {...fieldOf('email')} type="email" />
          <TextField
            {...fieldOf('licence')}
            hint={role === 'physiatrist' ? t('licenceHint') : t('licenceMayBeEmpty')}
          />
          <SelectField
            label={t('field.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            error={errorOf('language')}
            onChange={setLanguage}
          />
          {answer?.status === 'invited' && <AddressBanner {...answer} />}
          {answer && answer.status !== 'invited' && <TeamProblem status={answer.status} />}
          <Button type="submit" variant="primary" isPending={isInviting}>
            {isInviting ? t('inviting') : t('submit')}
          </Button>
          <p className="text-ink-2 text-xs">{t('noEmail')}</p>
        </WaitingFields>
      </form>
    </Card>
  );
}

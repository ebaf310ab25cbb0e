'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { WaitingFields } from '@/components/ui/waiting-fields';
import { NewTokenBanner } from './new-token-banner';
import type { CreateTokenAnswer } from './token-answer';
import { TokenProblem } from './token-problem';

type Made = Extract<CreateTokenAnswer, { status: 'created' }>;
type CreateTokenCardProps = {
  /** A token made here and revoked since is not worth copying. */
  revokedIds: readonly string[];
  onCreate: (request: unknown) => Promise<CreateTokenAnswer>;
};

export function CreateTokenCard({ revokedIds, onCreate }: CreateTokenCardProps) {
  const t = useTranslations('settings.create');
  const nameBox = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Exclude<CreateTokenAnswer, Made> | null>(null);
  const [isCreating, startCreating] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    startCreating(async () => {
      const given = await confirmed(() => onCreate({ name })).catch(noAnswer);
      if (given?.status === 'created') {
        setName('');
        setMade(given);
        setProblem(null);
        return;
      }
      // The box is read out with its problem; a token made before it stays in sight.
      if (given?.status === 'invalid') nameBox.current?.focus();
      setProblem(given ?? { status: 'failed' });
    });
  }

  return (
    <Card title={t('title')}>
      <form method="post" noValidate onSubmit={submit}>
        <WaitingFields className="flex flex-col gap-3">
          <TextField
            ref={nameBox}
            label={t('name')}
            hint={t('nameHint')}
            autoComplete="off"
            value={name}
            error={problem?.status === 'invalid' ? t(`wrong.${problem.problem}`) : undefined}
            onChange={setName}
          />
          {problem && problem.status !== 'invalid' && <TokenProblem status={problem.status} />}
          <Button type="submit" variant="primary" isPending={isCreating}>
            {isCreating ? t('creating') : t('submit')}
          </Button>
          {made && !revokedIds.includes(made.id) && (
            <NewTokenBanner key={made.id} name={made.name} token={made.token} />
          )}
        </WaitingFields>
      </form>
    </Card>
  );
}

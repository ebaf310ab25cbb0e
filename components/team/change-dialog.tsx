'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Person } from './person';
import type { PersonAnswer, PersonField } from './team-answer';
import { TeamProblem } from './team-problem';

const ROLES = ['physiatrist', 'therapist', 'administrator'] as const;

type ChangeDialogProps = {
  person: Person;
  onChange: (request: unknown) => Promise<PersonAnswer>;
  onChanged: (answer: PersonAnswer) => void;
  onClose: () => void;
};

/** What a person is called and may do; what was typed stays when it is refused. */
export function ChangeDialog({ person, onChange, onChanged, onClose }: ChangeDialogProps) {
  const t = useTranslations('team.change');
  const invite = useTranslations('team.invite');
  const roleWord = useTranslations('common.account.role');
  const form = useRef<HTMLFormElement>(null);
  const { id, title, name, role, licence } = person;
  const [loaded] = useState({ title, name, role, licence });
  const [values, setValues] = useState(loaded);
  const [answer, setAnswer] = useState<PersonAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();
  const wrong = answer?.status === 'invalid' ? answer.fields : [];
  const errorOf = (field: PersonField) =>
    wrong.includes(field) ? invite(`wrong.${field}`) : undefined;
  const fieldOf = (field: 'title' | 'name' | 'licence') => ({
    label: invite(`field.${field}`),
    value: values[field],
    error: errorOf(field),
    autoComplete: 'off',
    onChange: (typed: string) => setValues((before) => ({ ...before, [field]: typed })),
  });

  useEffect(() => {
    if (answer?.status !== 'invalid') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [answer]);

  function submit(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      const given = await confirmed(() => onChange({ id, loaded, wanted: values })).catch(noAnswer);
      if (given?.status === 'changed') onChanged(given);
      else setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <form ref={form} method="post" noValidate onSubmit={submit} className="flex flex-col gap-3">
        <SelectField
          label={invite('field.role')}
          value={values.role}
          options={ROLES.map((value) => ({ value, label: roleWord(value) }))}
          error={errorOf('role')}
          hint={person.isOneself && values.role !== role ? t('ownRole') : undefined}
          onChange={(chosen) => setValues((before) => ({ ...before, role: chosen }))}
        />
        <TextField {...fieldOf('title')} hint={invite('titleHint')} />
        <TextField {...fieldOf('name')} />
        <TextField
          {...fieldOf('licence')}
          hint={values.role === 'physiatrist' ? invite('licenceHint') : invite('licenceMayBeEmpty')}
        />
        <p className="text-[13px] text-ink-2">{t('keeps')}</p>
        {answer && isProblem(answer) && (
          <TeamProblem status={answer.status === 'invalid' ? 'not-changed' : answer.status} />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isSaving}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const DONE = [
  'invited',
  'disabled',
  'enabled',
  'changed',
  'handed-over',
  'second-factor-removed',
  'password-removed',
] as const;

type Problem = Exclude<PersonAnswer, { status: (typeof DONE)[number] }>;

function isProblem(answer: PersonAnswer): answer is Problem {
  return !DONE.some((done) => done === answer.status);
}

'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { WaitingFields } from '@/components/ui/waiting-fields';
import { OptionCards } from './option-cards';
import { SettingsProblem } from './settings-problem';

const RULES = ['nobody', 'administrators', 'everybody'] as const;
type Rule = (typeof RULES)[number];

/** What saving it answers; `failed` = no answer came. */
export type SecondFactorRuleAnswer = {
  status:
    | 'saved'
    | 'changed-elsewhere'
    | 'not-allowed'
    | 'signed-out'
    | 'unconfirmed'
    | 'invalid'
    | 'failed';
};

type SecondFactorRuleCardProps = {
  rule: Rule;
  onSave: (request: { loaded: Rule; wanted: Rule }) => Promise<SecondFactorRuleAnswer>;
};

/** Who of the clinic may not work without a second factor. */
export function SecondFactorRuleCard({ rule, onSave }: SecondFactorRuleCardProps) {
  const t = useTranslations('settings.signIn');
  const [loaded, setLoaded] = useState(rule);
  const [wanted, setWanted] = useState(rule);
  const [answer, setAnswer] = useState<SecondFactorRuleAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      const given = await confirmed(() => onSave({ loaded, wanted })).catch(noAnswer);
      if (given?.status === 'saved') setLoaded(wanted);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <Card title={t('title')}>
      <form method="post" noValidate onSubmit={submit}>
        <WaitingFields className="flex flex-col gap-4">
          <OptionCards
            legend={t('rule')}
            value={wanted}
            options={RULES.map((value) => ({
              value,
              label: t(`choice.${value}`),
              means: t(`means.${value}`),
            }))}
            onChange={(chosen) => {
              setWanted(chosen);
              setAnswer(null);
            }}
          />
          {answer?.status === 'saved' && <Banner role="status" title={t('saved')} />}
          {answer && answer.status !== 'saved' && <SettingsProblem status={answer.status} />}
          <div>
            <Button type="submit" variant="primary" isPending={isSaving}>
              {t('save')}
            </Button>
          </div>
        </WaitingFields>
      </form>
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { RecoveryCodes } from '@/components/second-factor/recovery-codes';
import type {
  SecondFactorAnswer,
  SecondFactorTrouble,
} from '@/components/second-factor/second-factor-answer';
import { type SetActs, SetSecondFactor } from '@/components/second-factor/set-second-factor';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';

type SecondFactorCardProps = {
  /** `codesLeft`: recovery codes that were not used yet. */
  state: { isSet: boolean; isOwed: boolean; codesLeft: number };
  acts: SetActs & {
    renew: () => Promise<SecondFactorAnswer>;
    drop: () => Promise<SecondFactorAnswer>;
    /** Reads the state anew. */
    refresh: () => void;
  };
};

/** Few enough that new ones are to be made. */
const FEW_CODES = 3;

/** One's own second factor: set, renew its recovery codes, remove. */
export function SecondFactorCard({ state, acts }: SecondFactorCardProps) {
  const t = useTranslations('secondFactor');
  const { isSet, isOwed, codesLeft } = state;
  const [codes, setCodes] = useState<string[] | null>(null);
  const [trouble, setTrouble] = useState<SecondFactorTrouble | null>(null);
  const [isRemoved, setRemoved] = useState(false);
  const [isAsking, startAsking] = useTransition();

  function ask(act: () => Promise<SecondFactorAnswer>) {
    setTrouble(null);
    setRemoved(false);
    startAsking(async () => {
      const answer = await confirmed(act).catch(failed);
      if (answer.status === 'begun') return;
      if (answer.status === 'set') setCodes(answer.codes);
      else if (answer.status === 'removed') setRemoved(true);
      else setTrouble(answer.status);
      acts.refresh();
    });
  }

  return (
    <Card title={t('title')}>
      {isRemoved && <Banner role="status" title={t('card.removed')} />}
      {trouble && (
        <Banner role="alert" title={t(`problem.${trouble}.title`)}>
          <p className="text-ink-2">{t(`problem.${trouble}.whatToDo`)}</p>
        </Banner>
      )}
      {!isSet && (
        <>
          <p className="font-medium">{t('card.isNotSet')}</p>
          <SetSecondFactor {...acts} onDone={acts.refresh} />
        </>
      )}
      {isSet && (
        <>
          <p className="font-medium">
            <span aria-hidden="true">✓ </span>
            {t('card.isSet')}
          </p>
          <p className={codesLeft < FEW_CODES ? 'font-semibold' : 'text-[13px] text-ink-2'}>
            {t('card.codesLeft', { count: codesLeft })}
          </p>
          {codes && <RecoveryCodes codes={codes} />}
          <div className="flex flex-wrap gap-2">
            <Button isPending={isAsking} onPress={() => ask(acts.renew)}>
              {t('card.renew')}
            </Button>
            {!isOwed && (
              <Button variant="quiet" isPending={isAsking} onPress={() => ask(acts.drop)}>
                {t('card.remove')}
              </Button>
            )}
          </div>
          {isOwed && <p className="text-[13px] text-ink-2">{t('card.isOwed')}</p>}
        </>
      )}
    </Card>
  );
}

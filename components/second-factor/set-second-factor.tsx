'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { QrCode } from '@/components/share/qr-code';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { RecoveryCodes } from './recovery-codes';
import type { SecondFactorAnswer, SecondFactorTrouble } from './second-factor-answer';

export type SetActs = {
  begin: () => Promise<SecondFactorAnswer>;
  confirm: (request: unknown) => Promise<SecondFactorAnswer>;
};

type SetSecondFactorProps = SetActs & {
  /** After the codes were shown. */
  onDone: () => void;
};

/** From nothing to a second factor: scan, type the first code, keep the recovery codes. */
export function SetSecondFactor({ begin, confirm, onDone }: SetSecondFactorProps) {
  const t = useTranslations('secondFactor');
  const [isAsking, startAsking] = useTransition();
  const [begun, setBegun] = useState<Extract<SecondFactorAnswer, { status: 'begun' }> | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [trouble, setTrouble] = useState<SecondFactorTrouble | null>(null);

  function take(answer: SecondFactorAnswer) {
    if (answer.status === 'begun') return setBegun(answer);
    if (answer.status === 'set') return setCodes(answer.codes);
    if (answer.status !== 'removed') setTrouble(answer.status);
  }

  function ask(act: () => Promise<SecondFactorAnswer>) {
    setTrouble(null);
    startAsking(async () => take(await confirmed(act).catch(failed)));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    ask(() => confirm({ code }));
  }

  if (codes) {
    return (
      <div className="flex flex-col gap-4">
        <Banner role="status" title={t('set')} />
        <RecoveryCodes codes={codes} />
        <Button variant="primary" onPress={onDone}>
          {t('goOn')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {trouble && (
        <Banner role="alert" title={t(`problem.${trouble}.title`)}>
          <p className="text-ink-2">{t(`problem.${trouble}.whatToDo`)}</p>
        </Banner>
      )}
      {begun ? (
        <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
          <p className="text-[13px]">{t('scan')}</p>
          <QrCode text={begun.address} label={t('picture')} className="size-52 self-center" />
          <p className="break-all text-[13px] text-ink-2">{t('byHand', { seed: begun.seed })}</p>
          <TextField
            label={t('code')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
          <Button type="submit" variant="primary" isDisabled={isAsking}>
            {t('confirm')}
          </Button>
        </form>
      ) : (
        <>
          <p className="text-[13px] text-ink-2">{t('what')}</p>
          <Button
            variant="primary"
            className="self-start"
            isDisabled={isAsking}
            onPress={() => ask(begin)}
          >
            {t('begin')}
          </Button>
        </>
      )}
    </div>
  );
}

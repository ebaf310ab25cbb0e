'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { failed } from '@/components/shell/came-to-nothing';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { momentText } from '@/components/ui/day-text';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { SessionsAnswer } from './sign-in-answers';

export type Place = {
  /** Names the session; it does not open it. */
  hash: string;
  /** Such as `Chrome, Windows`; empty = the browser did not say. */
  browser: string;
  openedAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
};

type SessionListProps = {
  /** The one used last first; one of them is this one. */
  places: readonly Place[];
  /** `only`: one of them; `null` = all but this one. */
  onClose: (request: { only: string | null }) => Promise<SessionsAnswer>;
};

/** Where one is signed in, and how to end it from here. */
export function SessionList({ places, onClose }: SessionListProps) {
  const t = useTranslations('account.sessions');
  const language = useLocale();
  const [answer, setAnswer] = useState<SessionsAnswer | null>(null);
  const [isClosing, startClosing] = useTransition();

  function close(only: string | null) {
    startClosing(async () => setAnswer(await onClose({ only }).catch(failed)));
  }

  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      <ul className="flex flex-col">
        {places.map(({ hash, browser, openedAt, lastSeenAt, isThisOne }) => {
          const name = browser || t('unknown');
          return (
            <li
              key={hash}
              className="flex flex-wrap items-center justify-between gap-2 border-line border-t py-2.5 first:border-t-0"
            >
              <div className="min-w-0">
                <p className="font-medium">
                  {name}
                  {isThisOne && <span className="text-ink-2"> ({t('thisOne')})</span>}
                </p>
                <p className="text-[13px] text-ink-2">
                  {t('since', {
                    opened: momentText(openedAt, language),
                    seen: momentText(lastSeenAt, language),
                  })}
                </p>
              </div>
              {!isThisOne && (
                <Button isPending={isClosing} onPress={() => close(hash)}>
                  {t('close')}
                  <span className="sr-only"> {name}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {answer?.status === 'closed' && (
        <Banner role="status" title={t('closed', { count: answer.count })} />
      )}
      {answer && answer.status !== 'closed' && (
        <ProblemBanner
          title={t(`problem.${answer.status}.title`)}
          whatToDo={t(`problem.${answer.status}.whatToDo`)}
          signIn={answer.status === 'signed-out' ? t('problem.signIn') : null}
        />
      )}
      {places.length > 1 && (
        <div>
          <Button isPending={isClosing} onPress={() => close(null)}>
            {t('closeOthers')}
          </Button>
        </div>
      )}
    </Card>
  );
}

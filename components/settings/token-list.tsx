'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { RevokeDialog } from './revoke-dialog';
import type { RevokeTokenAnswer } from './token-answer';
import { type Token, TokenFacts } from './token-facts';
import { TokenProblem } from './token-problem';

type TokenListProps = {
  tokens: readonly Token[];
  onRevoke: (request: unknown) => Promise<RevokeTokenAnswer>;
};

export function TokenList({ tokens, onRevoke }: TokenListProps) {
  const t = useTranslations('settings.tokens');
  const [asked, setAsked] = useState<Token | null>(null);
  const [outcome, setOutcome] = useState<(RevokeTokenAnswer & { name: string }) | null>(null);
  const [isRevoking, startRevoking] = useTransition();
  const outcomeBox = useRef<HTMLDivElement>(null);
  const living = tokens.filter(({ revokedAt }) => revokedAt === null);
  const revoked = tokens.filter(({ revokedAt }) => revokedAt !== null);

  // The button that was pressed leaves with its row; the focus goes to what came of it.
  useEffect(() => {
    if (outcome) outcomeBox.current?.focus();
  }, [outcome]);

  function revoke({ id, name }: Token) {
    setAsked(null);
    startRevoking(async () => {
      const given = await confirmed(() => onRevoke({ id })).catch(noAnswer);
      setOutcome({ ...(given ?? { status: 'failed' }), name });
    });
  }

  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      {outcome && (
        <div ref={outcomeBox} tabIndex={-1} className="outline-none">
          {outcome.status === 'revoked' ? (
            <Banner role="status" title={t('done', { name: outcome.name })} />
          ) : (
            <TokenProblem status={outcome.status} />
          )}
        </div>
      )}
      {living.length === 0 ? (
        <p className="rounded-lg border border-line-2 border-dashed px-4 py-8 text-center text-ink-2">
          {t('none')}
        </p>
      ) : (
        <ul>
          {living.map((token) => (
            <TokenFacts key={token.id} token={token}>
              <Button isPending={isRevoking} onPress={() => setAsked(token)}>
                {t('revoke')}
                <span className="sr-only"> {token.name}</span>
              </Button>
            </TokenFacts>
          ))}
        </ul>
      )}
      {revoked.length > 0 && (
        <details className="group border-line border-t pt-1">
          <summary className="flex min-h-11 items-center gap-2 font-semibold text-[13px] text-ink-2">
            <span aria-hidden="true" className="transition-transform group-open:rotate-90">
              ›
            </span>
            {t('revoked', { count: revoked.length })}
          </summary>
          <ul>
            {revoked.map((token) => (
              <TokenFacts key={token.id} token={token} />
            ))}
          </ul>
        </details>
      )}
      {asked && (
        <RevokeDialog
          name={asked.name}
          onRevoke={() => revoke(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { FindingFrame } from '@/components/prescribe/finding-frame';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TierBadge } from '@/components/ui/tier-badge';
import { OUTCOMES } from '@/lib/contraindications/tiers';
import { Row, Shown } from './shown';

export function FindingsShown() {
  const t = useTranslations('prescribe.outcome');
  return (
    <Shown name="Tiers and findings">
      <Row>
        {OUTCOMES.map((outcome) => (
          <TierBadge key={outcome} outcome={outcome} word={t(outcome)} />
        ))}
      </Row>
      {OUTCOMES.map((outcome) => (
        <Banner key={outcome} outcome={outcome} title={t(outcome)}>
          <p>{t(outcome)}</p>
        </Banner>
      ))}
      <Banner title={t('note')}>
        <p className="text-ink-2">{t('note')}</p>
      </Banner>
      {OUTCOMES.map((outcome) =>
        outcome === 'clear' ? null : (
          <FindingFrame key={outcome} tier={outcome} where="EX03" title={t(outcome)}>
            <p>{t(outcome)}</p>
            <Row>
              <Button variant="primary">{t(outcome)}</Button>
              <Button>{t(outcome)}</Button>
              <Button variant="link">{t(outcome)}</Button>
            </Row>
          </FindingFrame>
        ),
      )}
    </Shown>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import type { Colleague, Holding } from './person';

const NOBODY = 'nobody';
const COUNTED = ['patients', 'openHandouts', 'drafts', 'handedIn', 'templates'] as const;

type LeaveDialogProps = {
  name: string;
  holds: Holding;
  /** Physiatrists who may get the patients. */
  colleagues: readonly Colleague[];
  /** `hand-over`: the person stays and only the patients go. */
  reason: 'disable' | 'hand-over';
  /** `null` = nobody yet. */
  onDecide: (successorId: string | null) => void;
  onClose: () => void;
};

/** Asked first: it ends what the person may be doing right now, and nobody's patients are lost by it. */
export function LeaveDialog(props: LeaveDialogProps) {
  const { name, holds, colleagues, reason, onDecide, onClose } = props;
  const t = useTranslations('team.leave');
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const holdsAny = COUNTED.some((what) => holds[what] > 0);
  const mayStay = reason === 'disable';

  function decide() {
    if (holdsAny && chosen === '') setMissing(true);
    else onDecide(chosen === '' || chosen === NOBODY ? null : chosen);
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t(`${reason}.title`, { name })}>
      {mayStay && <p className="text-ink-2">{t('disable.means')}</p>}
      {holdsAny && (
        <>
          <p className="font-medium">{t('holds')}</p>
          <ul className="flex flex-col gap-1">
            {COUNTED.map((what) => (
              <li key={what}>{t(`counted.${what}`, { count: holds[what] })}</li>
            ))}
          </ul>
          <SelectField
            label={t('successor')}
            value={chosen}
            options={[
              { value: '', label: t('choose') },
              ...colleagues.map(({ id, name: label }) => ({ value: id, label })),
              ...(mayStay ? [{ value: NOBODY, label: t('nobody') }] : []),
            ]}
            error={isMissing ? t('missing') : undefined}
            hint={colleagues.length === 0 ? t('noColleague') : undefined}
            onChange={(id) => {
              setChosen(id);
              setMissing(false);
            }}
          />
          {chosen === NOBODY && <p className="text-[13px]">{t('nobodyMeans')}</p>}
          <p className="text-[13px] text-ink-2">{t('keeps')}</p>
        </>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={decide}>
          {t(`${reason}.submit`)}
        </Button>
      </div>
    </Dialog>
  );
}

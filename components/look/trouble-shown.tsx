'use client';

import { useTranslations } from 'next-intl';
import { PaletteStatus } from '@/components/palette/palette-status';
import { SaveProblem } from '@/components/patients/save-problem';
import { TroublePage } from '@/components/shell/trouble-page';
import { Button } from '@/components/ui/button';
import { Shown } from './shown';

const PROBLEMS = ['not-found', 'signed-out', 'failed'] as const;
const STATUSES = ['loading', 'done', 'failed', 'signed-out'] as const;

export function TroubleShown() {
  const t = useTranslations();
  const nothing = () => undefined;
  return (
    <Shown name="Empty, waiting, failed, offline">
      <p className="bg-ink px-4 py-2 text-center font-medium text-[13px] text-paper">
        {t('shell.offline')}
      </p>
      <SaveProblem problem={{ status: 'invalid', problems: {} }} />
      <SaveProblem problem={{ status: 'duplicate-hospital-number', id: 'x' }} />
      {PROBLEMS.map((status) => (
        <SaveProblem key={status} problem={{ status }} />
      ))}
      {STATUSES.map((status) => (
        <PaletteStatus key={status} status={status} isEmpty query="นก" onRetry={nothing} />
      ))}
      <TroublePage title={t('common.error.title')}>
        <p className="text-ink-2">{t('common.error.whatToDo')}</p>
        <Button variant="primary">{t('common.error.retry')}</Button>
      </TroublePage>
    </Shown>
  );
}

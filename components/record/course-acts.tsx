'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import type { EndCourse, Renew, Reopen } from './course-answers';
import { ReasonDialog } from './reason-dialog';
import { RenewButton } from './renew-button';

export type CourseActsProps = {
  patientId: string;
  /** The newest version. */
  versionNumber: number;
  /** How the course stands. */
  end: 'ended' | 'withdrawn' | null;
  /** Whether anything may be repeated: what was withdrawn is not. */
  mayRenew: boolean;
  /** Only who may issue ends and withdraws. */
  mayEnd: boolean;
  renew: Renew;
  endCourse: EndCourse;
  withdraw: EndCourse;
  reopen: Reopen;
};

/** Everyday acts on what was issued: repeat it, end the course, withdraw what was meant for somebody else. */
export function CourseActs(props: CourseActsProps) {
  const { patientId, versionNumber, end, mayRenew, mayEnd } = props;
  const t = useTranslations('record');
  const [asking, setAsking] = useState<'end' | 'withdraw' | null>(null);
  const [notReopened, setNotReopened] = useState(false);

  async function reopen() {
    const { status } = await props.reopen({ patientId }).catch(failed);
    setNotReopened(status !== 'reopened');
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayRenew && <RenewButton patientId={patientId} renew={props.renew} />}
      {mayEnd && end === null && <Button onPress={() => setAsking('end')}>{t('end.open')}</Button>}
      {mayEnd && end === 'ended' && <Button onPress={reopen}>{t('reopen')}</Button>}
      {mayEnd && end !== 'withdrawn' && (
        <Button variant="quiet" onPress={() => setAsking('withdraw')}>
          {t('withdraw.open')}
        </Button>
      )}
      <span role="status" className="font-semibold text-[13px] empty:hidden">
        {notReopened && t('refused.failed')}
      </span>
      {asking && (
        <ReasonDialog
          act={asking}
          versionNumber={versionNumber}
          onConfirm={(note) =>
            (asking === 'end' ? props.endCourse : props.withdraw)({
              patientId,
              versionNumber,
              note,
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import { momentText } from '@/components/ui/day-text';
import { Dialog } from '@/components/ui/dialog';
import type { Renew, RenewAnswer } from './course-answers';

type Existing = Extract<RenewAnswer, { status: 'draft-exists' }>;

/** Repeats the last program; a draft that is there already is never written over unasked. */
export function RenewButton({ patientId, renew }: { patientId: string; renew: Renew }) {
  const t = useTranslations('record.renew');
  const language = useLocale();
  const [existing, setExisting] = useState<Existing | null>(null);
  const [problem, setProblem] = useState<'failed' | 'signed-out' | 'nothing-to-renew' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const record = `/patients/${patientId}`;

  async function ask(replacing: number | null) {
    setIsBusy(true);
    setProblem(null);
    const answer = await renew({ patientId, replacing }).catch(failed);
    if (answer.status === 'renewed') {
      // The review is loaded: its policy lets it frame the preview.
      window.location.assign(`${record}/${answer.isFree ? 'review' : 'prescribe'}`);
      return;
    }
    setIsBusy(false);
    if (answer.status === 'draft-exists') setExisting(answer);
    else setProblem(answer.status === 'malformed' ? 'failed' : answer.status);
  }

  return (
    <>
      <Button isDisabled={isBusy} onPress={() => ask(null)}>
        {t('button')}
      </Button>
      <span role="status" className="font-semibold text-[13px] empty:hidden">
        {problem && t(`problem.${problem}`)}
      </span>
      {existing && (
        <Dialog isOpen onOpenChange={() => setExisting(null)} title={t('existsTitle')}>
          <p>
            {t('exists', {
              name: existing.authorName,
              at: momentText(existing.updatedAt, language),
            })}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button isDisabled={isBusy} onPress={() => ask(existing.version)}>
              {t('replace')}
            </Button>
            <Button variant="primary" onPress={() => window.location.assign(`${record}/prescribe`)}>
              {t('open')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

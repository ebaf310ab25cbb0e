'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemBanner } from '@/components/ui/problem-banner';
import { TextField } from '@/components/ui/text-field';
import type { EraseAnswer } from './data-answers';

type EraseCardProps = {
  patient: { id: string; name: string; hospitalNumber: string };
  erasure: {
    versions: number;
    hasLivingLink: boolean;
    hasDraft: boolean;
    openReports: number;
    mergedRecords: number;
  };
  onErase: (request: unknown) => Promise<EraseAnswer>;
};

/** What an erasure takes and what it cannot reach, before the number is typed. */
export function EraseCard(props: EraseCardProps) {
  const { erasure } = props;
  const t = useTranslations('patientData.erase');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card title={t('title')}>
      <p>{t('lead')}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        <li>{t('takes.record', { count: erasure.versions })}</li>
        {erasure.hasLivingLink && <li className="font-semibold">{t('takes.living')}</li>}
        {erasure.openReports > 0 && (
          <li className="font-semibold">{t('takes.reports', { count: erasure.openReports })}</li>
        )}
        {erasure.hasDraft && <li>{t('takes.draft')}</li>}
        {erasure.mergedRecords > 0 && (
          <li>{t('takes.merged', { count: erasure.mergedRecords })}</li>
        )}
      </ul>
      <p className="font-semibold text-[13px]">{t('stays.title')}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-5 text-[13px] text-ink-2">
        <li>{t('stays.audit')}</li>
        <li>{t('stays.paper')}</li>
        <li>{t('stays.backups')}</li>
        <li>{t('stays.law')}</li>
      </ul>
      <div>
        <Button onPress={() => setIsAsking(true)}>{t('open')}</Button>
      </div>
      {isAsking && <EraseDialog {...props} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}

type EraseDialogProps = EraseCardProps & { onClose: () => void };

function EraseDialog({ patient, onErase, onClose }: EraseDialogProps) {
  const t = useTranslations('patientData.erase');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<
    Exclude<EraseAnswer['status'], 'erased'> | 'failed' | null
  >(null);
  const [isErasing, startErasing] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    startErasing(async () => {
      const request = { patientId: patient.id, hospitalNumber: typed };
      const answer = await confirmed(() => onErase(request)).catch(failed);
      if (answer.status === 'erased') router.replace('/patients');
      else setProblem(answer.status);
    });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('dialog.title', { name: patient.name })}>
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-3">
        <p>{t('dialog.means')}</p>
        <TextField
          label={t('dialog.number', { number: patient.hospitalNumber })}
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={setTyped}
        />
        {problem && (
          <ProblemBanner
            title={t(`problem.${problem}.title`)}
            whatToDo={t(`problem.${problem}.whatToDo`)}
            signIn={problem === 'signed-out' ? t('problem.signIn') : null}
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isErasing}>
            {t('dialog.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

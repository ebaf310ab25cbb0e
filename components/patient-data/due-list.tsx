'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/day-text';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { EraseDueAnswer } from './data-answers';

type DueListProps = {
  /** Left alone longest first. */
  records: readonly { id: string; name: string; hospitalNumber: string; lastAt: Date }[];
  /** Also beyond those listed. */
  count: number;
  onErase: (request: unknown) => Promise<EraseDueAnswer>;
};

/** Records whose time is over; somebody chooses which of them go. */
export function DueList({ records, count, onErase }: DueListProps) {
  const t = useTranslations('patientData.due');
  const language = useLocale();
  const isHydrated = useHydrated();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const [erased, setErased] = useState<number | null>(null);
  const ids = records.map(({ id }) => id).filter((id) => chosen.includes(id));

  function choose(id: string, isChosen: boolean) {
    setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)));
  }

  return (
    <Card title={t('title', { count })}>
      {records.length > 0 && <p className="text-[13px] text-ink-2">{t('lead')}</p>}
      <p role="status" className="font-semibold empty:hidden">
        {erased !== null && t('erased', { count: erased })}
      </p>
      {records.length > 0 && (
        <>
          <ul className="flex flex-col divide-y divide-line">
            {records.map(({ id, name, hospitalNumber, lastAt }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
                <label className="flex min-h-11 min-w-0 flex-1 items-center gap-3 md:min-h-9">
                  <input
                    type="checkbox"
                    className="size-5 shrink-0 accent-brand"
                    checked={chosen.includes(id)}
                    disabled={!isHydrated}
                    onChange={(event) => choose(id, event.target.checked)}
                  />
                  <span className="min-w-0 break-words">
                    {name} <span className="text-ink-2">{hospitalNumber}</span>
                    <span className="block text-[13px] text-ink-2">
                      {t('last', { day: dayText(lastAt, language) })}
                    </span>
                  </span>
                </label>
                <Link
                  href={`/patients/${id}`}
                  className="inline-flex min-h-11 items-center text-[13px] text-brand underline underline-offset-2 md:min-h-8"
                >
                  {t('open')}
                </Link>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => setChosen(records.map(({ id }) => id))}>{t('chooseAll')}</Button>
            <Button
              variant="primary"
              isDisabled={ids.length === 0}
              onPress={() => setIsAsking(true)}
            >
              {t('erase', { count: ids.length })}
            </Button>
          </div>
        </>
      )}
      {isAsking && (
        <ConfirmDialog
          ids={ids}
          onErase={onErase}
          onClose={() => setIsAsking(false)}
          onErased={(gone) => {
            setErased(gone);
            setChosen([]);
            setIsAsking(false);
          }}
        />
      )}
    </Card>
  );
}

type ConfirmDialogProps = Pick<DueListProps, 'onErase'> & {
  ids: readonly string[];
  onClose: () => void;
  onErased: (count: number) => void;
};

/** The number of records is typed: a press alone erases nobody. */
function ConfirmDialog({ ids, onErase, onClose, onErased }: ConfirmDialogProps) {
  const t = useTranslations('patientData.due');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<
    Exclude<EraseDueAnswer['status'], 'erased'> | 'differs' | 'failed' | null
  >(null);
  const [isErasing, startErasing] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() !== String(ids.length)) {
      setProblem('differs');
      return;
    }
    startErasing(async () => {
      const answer = await confirmed(() => onErase({ ids })).catch(failed);
      if (answer.status === 'erased') onErased(answer.count);
      else setProblem(answer.status);
    });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('confirm.title', { count: ids.length })}>
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-3">
        <p>{t('confirm.means')}</p>
        <TextField
          label={t('confirm.number', { count: ids.length })}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={setTyped}
          error={problem ? t(`problem.${problem}`) : undefined}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('confirm.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isErasing}>
            {t('confirm.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

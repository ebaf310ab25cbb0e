import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { OverrideReason } from '@/lib/prescription/program';
import { usePrescribe } from './prescribe-context';

const FIELD = 'mt-1 block min-h-11 w-full rounded-lg border border-line-2 bg-surface p-2 text-ink';

/** A coded reason and, against a contraindication or for "other", a note; "supervised only" is not a home exercise. */
export function OverrideDialog({ variant, onClose }: { variant: string; onClose: () => void }) {
  const t = useTranslations('prescribe.override');
  const { check, acts, nameOf } = usePrescribe();
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const findings = check.targets.find((target) => target.variant === variant)?.findings ?? [];
  const isContraindicated = findings.some(({ tier }) => tier === 'contraindicated');
  const isNoteMissing = (isContraindicated || reason === 'other') && note.trim() === '';
  const problem = () => {
    if (reason === 'supervised-only') return t('supervised');
    if (!isTried) return null;
    if (reason === null) return t('reasonMissing');
    return isNoteMissing ? t('noteMissing') : null;
  };

  function keep(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (reason === null || reason === 'supervised-only' || isNoteMissing) return;
    acts.entry(variant, { override: { reason, note: note.trim() } });
    onClose();
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t(isContraindicated ? 'title' : 'titleCaution')}>
      <form onSubmit={keep} className="grid gap-3">
        <p className="font-semibold">{nameOf(variant)}</p>
        <label className="text-[13px]">
          {t('reason')}
          <select
            value={reason ?? ''}
            aria-describedby="override-problem"
            onChange={(event) =>
              setReason(OverrideReason.safeParse(event.target.value).data ?? null)
            }
            className={FIELD}
          >
            <option value="">{t('choose')}</option>
            {OverrideReason.options.map((option) => (
              <option key={option} value={option}>
                {t(`reasons.${option}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="text-[13px]">
          {t('note')}
          <textarea
            value={note}
            rows={3}
            maxLength={500}
            aria-describedby="override-problem"
            onChange={(event) => setNote(event.target.value)}
            className={FIELD}
          />
        </label>
        <p
          id="override-problem"
          aria-live="polite"
          className="font-semibold text-[13px] empty:hidden"
        >
          {problem()}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit">
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
